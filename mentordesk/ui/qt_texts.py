"""Texts of Qt's own dialogs and of its names for screen readers that Qt lacks in our languages.

Qt brings most of its texts in Finnish and Swedish. These it has in one of the two only, in neither,
or with a slip. They are marked here so that they are gathered with ours, which go before Qt's.
"""

from __future__ import annotations

from typing import Final

from mentordesk.domain.sentence import QT_TRANSLATE_NOOP

QT_TEXTS: Final = (
    QT_TRANSLATE_NOOP("Print Device Input Slot", "Automatic"),
    QT_TRANSLATE_NOOP("Print Device Output Bin", "Automatic"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Alias"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Shortcut"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Unknown"),
    QT_TRANSLATE_NOOP("QAccessibleActionInterface", "Moves the element into the visible area"),
    QT_TRANSLATE_NOOP("QAccessibleActionInterface", "Set Focus"),
    QT_TRANSLATE_NOOP("QAccessibleActionInterface", "Show Menu"),
    QT_TRANSLATE_NOOP("QAccessibleActionInterface", "Show on Screen"),
    QT_TRANSLATE_NOOP("QCupsJobWidget", "&Billing information:"),
    QT_TRANSLATE_NOOP("QCupsJobWidget", "&End:"),
    QT_TRANSLATE_NOOP("QCupsJobWidget", "&Start:"),
    QT_TRANSLATE_NOOP("QCupsJobWidget", "Job &priority:"),
    QT_TRANSLATE_NOOP("QCupsJobWidget", "Scheduled &printing:"),
    QT_TRANSLATE_NOOP("QCupsPrinterSupport", "Authentication Needed"),
    QT_TRANSLATE_NOOP("QCupsPrinterSupport", "Authentication needed to use %1 on %2."),
    QT_TRANSLATE_NOOP("QCupsPrinterSupport", "Authentication needed to use %1."),
    QT_TRANSLATE_NOOP("QCupsPrinterSupport", "Password:"),
    QT_TRANSLATE_NOOP("QCupsPrinterSupport", "Username:"),
    QT_TRANSLATE_NOOP("QErrorMessage", "An error occurred"),
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QFileDialog", "'%1' is write protected.\nDo you want to delete it anyway?"),
    QT_TRANSLATE_NOOP("QFileDialog", "Are you sure you want to delete '%1'?"),
    QT_TRANSLATE_NOOP("QMimeType", "PDF document"),
    QT_TRANSLATE_NOOP("QMimeType", "Zip archive"),
    QT_TRANSLATE_NOOP("QMimeType", "Microsoft Excel Worksheet"),
    QT_TRANSLATE_NOOP("QMimeType", "TOML document"),
    QT_TRANSLATE_NOOP("QMimeType", "folder"),
    QT_TRANSLATE_NOOP("QPageSetupWidget", "Page &order:"),
    QT_TRANSLATE_NOOP("QPageSetupWidget", "Pages &per sheet:"),
    QT_TRANSLATE_NOOP("QPrintDialog", "Duplex Settings Conflicts"),
    QT_TRANSLATE_NOOP(
        "QPrintDialog", "There are conflicts in duplex settings. Do you want to fix them?"
    ),
    QT_TRANSLATE_NOOP("QPrintPropertiesDialog", "Custom value for %1"),
    QT_TRANSLATE_NOOP("QPrintPropertiesDialog", "Page Setup Conflicts"),
    QT_TRANSLATE_NOOP(
        "QPrintPropertiesDialog",
        "There are conflicts in page setup options. Do you want to fix them?",
    ),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Double Sided Printing"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Long side binding"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Off"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Page &Set:"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Short side binding"),
    QT_TRANSLATE_NOOP("QProgressBar", "%p%"),
    QT_TRANSLATE_NOOP("QShortcut", "Calendar"),
    QT_TRANSLATE_NOOP("QShortcut", "Control"),
    QT_TRANSLATE_NOOP("QShortcut", "Keyboard"),
    QT_TRANSLATE_NOOP("QSpiAccessibleBridge", "block quote"),
    QT_TRANSLATE_NOOP("QSpiAccessibleBridge", "desktop"),
    QT_TRANSLATE_NOOP("QSpiAccessibleBridge", "notification"),
    QT_TRANSLATE_NOOP("QSpiAccessibleBridge", "switch"),
    QT_TRANSLATE_NOOP("QSpiAccessibleBridge", "window"),
    QT_TRANSLATE_NOOP("QStandardPaths", "Downloads"),
    QT_TRANSLATE_NOOP("QStandardPaths", "Public"),
    QT_TRANSLATE_NOOP("QStandardPaths", "Templates"),
    QT_TRANSLATE_NOOP("QWindowsUiaMainProvider", "blockquote"),
    QT_TRANSLATE_NOOP("quiaccessibilityelement", "checked"),
    QT_TRANSLATE_NOOP("quiaccessibilityelement", "unchecked"),
)
