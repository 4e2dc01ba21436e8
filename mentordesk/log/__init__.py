"""The log, for whoever looks after the office's PCs; it may be shown to anybody.

``words`` says what may stand in it, ``file`` writes it, ``qt_messages`` brings Qt's own warnings.
"""
