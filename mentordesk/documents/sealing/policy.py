"""What may come into a file after a signature: other signatures, as far as it allows them."""

# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

from typing import Final

from pyhanko.pdf_utils.reader import HistoricalResolver
from pyhanko.sign.diff_analysis import (
    CatalogModificationRule,
    DiffResult,
    DocInfoRule,
    DSSCompareRule,
    FormUpdatingRule,
    GenericFieldModificationRule,
    ModificationLevel,
    ObjectStreamRule,
    SigFieldCreationRule,
    SigFieldModificationRule,
    StandardDiffPolicy,
    XrefStreamRule,
)
from pyhanko.sign.fields import FieldMDPSpec, MDPPerm

from mentordesk.documents.guarded import Watched

MAY_CHANGE: Final = frozenset({"/AcroForm", "/DSS", "/Extensions", "/Version"})
"""What of a catalog may become another; how far it may, other rules say."""


class WatchedPolicy(StandardDiffPolicy):
    """Compares revisions until the time for the file is over."""

    def apply(
        self,
        old: HistoricalResolver,
        new: HistoricalResolver,
        field_mdp_spec: FieldMDPSpec | None = None,
        doc_mdp: MDPPerm | None = None,
    ) -> DiffResult:
        """Compare two revisions; raises ``TookTooLong``."""
        stream = new.reader.stream
        if isinstance(stream, Watched):
            stream.check()
        return super().apply(old, new, field_mdp_spec, doc_mdp)


POLICY: Final = WatchedPolicy(
    global_rules=[
        CatalogModificationRule(MAY_CHANGE),
        DocInfoRule().as_qualified(ModificationLevel.LTA_UPDATES),
        XrefStreamRule().as_qualified(ModificationLevel.LTA_UPDATES),
        ObjectStreamRule().as_qualified(ModificationLevel.LTA_UPDATES),
        DSSCompareRule().as_qualified(ModificationLevel.LTA_UPDATES),
    ],
    form_rule=FormUpdatingRule(
        field_rules=[
            SigFieldCreationRule(),
            SigFieldModificationRule(),
            GenericFieldModificationRule(),
        ]
    ),
)
"""pyHanko's own but for the metadata: it would read them with lxml, and here they don't change."""
