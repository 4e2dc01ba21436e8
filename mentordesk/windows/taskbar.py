"""Windows' taskbar: who we are to it, and the list of tasks at our icon; only Windows imports this.

The list is made of COM objects, whose methods ctypes calls by their place in the interface.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from subprocess import list2cmdline
from typing import TYPE_CHECKING, Any, Final

if sys.platform != "win32":
    raise ImportError("There is no such taskbar here.")

import ctypes
from ctypes import HRESULT, WINFUNCTYPE, Structure, byref, c_int, c_uint, c_void_p, c_wchar_p
from ctypes.wintypes import BYTE, DWORD, WORD

from mentordesk.windows.app_id import APP_ID

if TYPE_CHECKING:
    from mentordesk.windows.jump_list import Task

_ole32: Final = ctypes.oledll.ole32


class Guid(Structure):
    """The name of an interface or of a class of objects."""

    _fields_ = (("bytes", BYTE * 16),)

    @classmethod
    def of(cls, written: str) -> Guid:
        """Return the one that is written so."""
        guid = cls()
        _ole32.CLSIDFromString(f"{{{written}}}", byref(guid))
        return guid


class PropertyKey(Structure):
    """The name of a property."""

    _fields_ = (("set", Guid), ("number", DWORD))


class TextValue(Structure):
    """A PROPVARIANT that holds a text."""

    _fields_ = (("kind", WORD), ("reserved", WORD * 3), ("text", c_wchar_p), ("rest", c_void_p))


IS_TEXT: Final = 31  # VT_LPWSTR
IN_PROCESS: Final = 1  # CLSCTX_INPROC_SERVER
APARTMENT: Final = 2  # COINIT_APARTMENTTHREADED

DESTINATION_LIST: Final = "77F10CF0-3DB5-4966-B520-B7C54FD35ED6"
I_DESTINATION_LIST: Final = "6332DEBF-87B5-4670-90C0-5E57B408A49E"
COLLECTION: Final = "2D3468C1-36A7-43B6-AC24-D3F02FD9607A"
I_COLLECTION: Final = "5632B1A4-E38A-400A-928A-D4CD63230295"
I_ARRAY: Final = "92CA9DCD-5622-4BBA-A805-5E9F541BD8C9"
LINK: Final = "00021401-0000-0000-C000-000000000046"
I_LINK: Final = "000214F9-0000-0000-C000-000000000046"
I_PROPERTIES: Final = "886D8EEB-8CF2-4446-8D02-CDBA1DBDCF99"
TITLE: Final = "F29F85E0-4FF9-1068-AB91-08002B27B3D9", 2


def _method(place: int, *kinds: Any) -> Callable[..., Any]:
    """Return a method by its place in an interface; it raises ``OSError`` when it fails."""
    return WINFUNCTYPE(HRESULT, *kinds)(place, f"method {place}")


_query: Final = _method(0, c_void_p, c_void_p)
_release: Final = WINFUNCTYPE(c_uint)(2, "Release")
_list_set_app: Final = _method(3, c_wchar_p)
_list_begin: Final = _method(4, c_void_p, c_void_p, c_void_p)
_list_add_tasks: Final = _method(7, c_void_p)
_list_commit: Final = _method(8)
_collection_add: Final = _method(5, c_void_p)
_link_describe: Final = _method(7, c_wchar_p)
_link_set_words: Final = _method(11, c_wchar_p)
_link_set_icon: Final = _method(17, c_wchar_p, c_int)
_link_set_program: Final = _method(20, c_wchar_p)
_properties_set: Final = _method(6, c_void_p, c_void_p)
_properties_commit: Final = _method(7)


def be_known() -> None:
    """Be one program to the taskbar, the one its shortcuts start; before the first window."""
    ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(APP_ID)


def show_tasks(program: str, listed: Sequence[Task]) -> None:
    """Show these tasks of a program at its icon; raises ``OSError`` where that can't be."""
    with _com(), ExitStack() as kept:
        shown = _made(kept, DESTINATION_LIST, I_DESTINATION_LIST)
        collection = _made(kept, COLLECTION, I_COLLECTION)
        for task in listed:
            _collection_add(collection, _link(kept, program, task))
        _list_set_app(shown, APP_ID)
        removed = c_void_p()
        _list_begin(shown, byref(c_uint()), byref(Guid.of(I_ARRAY)), byref(removed))
        kept.callback(_release, removed)
        _list_add_tasks(shown, collection)
        _list_commit(shown)


def _link(kept: ExitStack, program: str, task: Task) -> c_void_p:
    link = _made(kept, LINK, I_LINK)
    _link_set_program(link, program)
    _link_set_words(link, list2cmdline(task.words))
    _link_describe(link, task.title)
    _link_set_icon(link, program, 0)
    properties = c_void_p()
    _query(link, byref(Guid.of(I_PROPERTIES)), byref(properties))
    kept.callback(_release, properties)
    title = PropertyKey(Guid.of(TITLE[0]), TITLE[1])
    _properties_set(properties, byref(title), byref(TextValue(IS_TEXT, text=task.title)))
    _properties_commit(properties)
    return link


def _made(kept: ExitStack, kind: str, interface: str) -> c_void_p:
    """Return a new object, which is let go of with the others."""
    made = c_void_p()
    names = byref(Guid.of(kind)), None, IN_PROCESS, byref(Guid.of(interface))
    _ole32.CoCreateInstance(*names, byref(made))
    kept.callback(_release, made)
    return made


@contextmanager
def _com() -> Iterator[None]:
    """Use COM on this thread for a while."""
    _ole32.CoInitializeEx(None, APARTMENT)
    try:
        yield
    finally:
        _ole32.CoUninitialize()
