"""The Finnish of the texts of empty forms and of what is read back from them."""

from typing import Final

BLANK: Final = {
    "About health: answering is voluntary. Write only what is needed to arrange the work.": (
        "Terveyttä koskeva tieto: vastaaminen on vapaaehtoista. Kirjoita vain se, mitä työn "
        "järjestäminen edellyttää."
    ),
    "Remark": "Huomautus",
    "To be noted": "Huomioitavaa",
    "Reason": "Perustelu",
    "Goal {number}": "Tavoite {number}",
    "Own question {number}": "Oma kysymys {number}",
    "Answer": "Vastaus",
    "How it went": "Miten on sujunut",
    "Goal {number}, how it went": "Tavoite {number}, miten on sujunut",
}
