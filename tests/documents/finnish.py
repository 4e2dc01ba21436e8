"""A Finnish Language for tests, with the Finnish of every text of the documents."""

from __future__ import annotations

from datetime import date, time
from typing import Final

from mentordesk.domain.sentence import Sentence
from tests.documents.finnish_blank import BLANK
from tests.documents.finnish_papers import KINDS, PAPERS

DAYS: Final = ("ma", "ti", "ke", "to", "pe", "la", "su")

WORDS: Final = {
    "Yes": "Kyllä",
    "No": "Ei",
    "Not asked": "Ei kysytty",
    "About health": "Terveyttä koskeva tieto",
    "Not printed: this is about health.": "Ei tulosteta, koska asia koskee terveyttä.",
    "Not started": "Ei aloitettu",
    "Started": "Aloitettu",
    "Well on the way": "Hyvässä vauhdissa",
    "Reached": "Saavutettu",
    "Left out": "Jätetty pois",
    "From the agreement": "Sopimuksesta",
    "Own goal": "Oma tavoite",
    "Goal set": "Asetettu tavoite",
    "How it went on": "Seuranta tapaamisissa",
    "Outcome": "Tulos",
    "In focus next": "Seuraavaksi tähän keskitytään",
    "What was agreed": "Mitä sovittiin",
    "Who": "Kuka",
    "By when": "Mihin mennessä",
    "State": "Tilanne",
    "Done": "Tehty",
    "Open": "Kesken",
    "Meeting": "Tapaaminen",
    "Day": "Päivä",
    "Time": "Aika",
    "Where": "Paikka",
    "Signature": "Allekirjoitus",
    "Name in block letters": "Nimenselvennys",
    "Title": "Tehtävänimike",
    "Place": "Paikka",
    "Date": "Päiväys",
    "{hours} h a day": "{hours} h päivässä",
    "{hours} h {minutes} min a day": "{hours} h {minutes} min päivässä",
    "{days} days a week": "{days} pv viikossa",
    "Word": "Sana",
    "What it means": "Mitä se tarkoittaa",
    "In another language": "Toisella kielellä",
    "Step": "Vaihe",
    "When": "Milloin",
    "Who sees to it": "Vastuuhenkilö",
    "{done} of {steps} steps done": "{done}/{steps} vaihetta tehty",
    "Today {day}": "Tänään {day}",
    "No pair yet": "Ei vielä paria",
    "Mentoring": "Mentorointi",
    "Begun": "Aloitettu",
    "Not begun": "Ei aloitettu",
    "Pair": "Pari",
    "Gig {number}": "{number}. keikka",
    "Sum": "Summa",
    "In all": "Yhteensä",
    "{euros}.{cents} €": "{euros},{cents} €",
    "paid": "maksettu",
    "Participant": "Osallistuja",
    "Mentor": "Mentori",
    "Meetings held": "Tapaamisia pidetty",
    "{held} of {meetings}": "{held}/{meetings}",
    "Being prepared": "Valmistelussa",
    "Under way": "Käynnissä",
    "Ended": "Päättynyt",
    "Answers to questions no longer asked": "Vastaukset kysymyksiin, joita ei enää kysytä",
    "To begin with": "Alkuun",
    "Agenda": "Asialista",
    "From–to": "Ajanjakso",
    "Working time": "Työaika",
    "Held": "Pidetty",
    "Planned": "Suunniteltu",
    "Time and place": "Aika ja paikka",
    "Meeting {number} of {count}": "Tapaaminen {number}/{count}",
    "Draft. Parts not yet confirmed: {count}": "Luonnos. Vahvistamattomia osia: {count}",
    "Page {page} of {pages}": "Sivu {page}/{pages}",
    "Source: {source}": "Lähde: {source}",
    "Signs that this document's typeface lacks are named in square brackets, by their Unicode "
    "numbers: [U+1F600 grinning face].": "Merkit, joita asiakirjan kirjasimessa ei ole, on "
    "nimetty hakasulkeissa Unicode-numeroillaan: [U+1F600 grinning face].",
    "“{title}” could not be laid out on pages. Nothing was written.": "Asiakirjaa ”{title}” "
    "ei saatu taitettua sivuille. Mitään ei kirjoitettu.",
    "The fonts in {folder} can't be read. Install the program again.": "Kansion {folder} "
    "kirjasimia ei voi lukea. Asenna ohjelma uudelleen.",
    "There is no document “{document}”. There are: {documents}.": "Asiakirjaa ”{document}” "
    "ei ole. Nämä ovat: {documents}.",
    "Ticked": "Rastittu",
    "Not ticked": "Ei rastittu",
    "Step {at} of {steps}": "Porras {at}/{steps}",
    "Seal of the document": "Asiakirjan sinetti",
    "The seal in the file shows that nothing in this document was changed after it was sealed at "
    "this desk. It does not prove who the people who signed were.": "Tiedoston sinetti osoittaa, "
    "ettei mitään tässä asiakirjassa ole muutettu sen jälkeen, kun se sinetöitiin tällä koneella. "
    "Se ei todista, keitä allekirjoittajat ovat.",
    "This document replaces document {number}, which no longer holds.": "Tämä asiakirja korvaa "
    "asiakirjan {number}, joka ei ole enää voimassa.",
    "“{document}” has no places to sign, so it can't be sealed. Print it as it is.": "Asiakirjassa "
    "”{document}” ei ole paikkoja allekirjoituksille, joten sitä ei voi sinetöidä. Tulosta se "
    "sellaisenaan.",
    **PAPERS,
    **BLANK,
}
"""English source to Finnish."""


class Finnish:
    """Says things in Finnish; a text without Finnish is a KeyError, so none is forgotten."""

    code = "fi"

    def say(self, sentence: Sentence) -> str:
        values = {n: self._shown(value) for n, value in sentence.values.items()}
        return {**WORDS, **KINDS}[sentence.text].format_map(values)

    def _shown(self, value: object) -> object:
        if isinstance(value, Sentence):
            return self.say(value)
        return self.date(value) if isinstance(value, date) else value

    def date(self, day: date) -> str:
        return f"{day.day}.{day.month}.{day.year}"

    def weekday(self, day: date) -> str:
        return DAYS[day.weekday()]

    def time(self, clock: time) -> str:
        return f"{clock.hour}.{clock.minute:02}"
