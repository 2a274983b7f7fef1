<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>slipway</name>
    <message>
      <source> (not blocking)</source>
      <translation> (nicht blockierend)</translation>
    </message>
    <message>
      <source> (optional)</source>
      <translation> (optional)</translation>
    </message>
    <message>
      <source> (stale)</source>
      <translation> (veraltet)</translation>
    </message>
    <message>
      <source>%1
added %2 %3</source>
      <translation>%1
hinzugefügt %2 %3</translation>
    </message>
    <message>
      <source>%1 % done</source>
      <translation>%1 % erledigt</translation>
    </message>
    <message>
      <source>%1 %2 %</source>
      <translation>%1 %2 %</translation>
    </message>
    <message>
      <source>%1 %2 (%3)</source>
      <translation>%1 %2 (%3)</translation>
    </message>
    <message>
      <source>%1 %2 of %3</source>
      <comment>fact: Criteria 6 of 8</comment>
      <translation>%1 %2 von %3</translation>
    </message>
    <message>
      <source>%1 %2, week %3</source>
      <comment>10:24 CET, week 1</comment>
      <translation>%1 %2, Woche %3</translation>
    </message>
    <message>
      <source>%1 %2: “%3” points to a %4 that is not there.</source>
      <translation>%1 %2: „%3“ zeigt auf %4, das es nicht gibt.</translation>
    </message>
    <message>
      <source>%1 (%2)</source>
      <translation>%1 (%2)</translation>
    </message>
    <message>
      <source>%1 (optional)</source>
      <translation>%1 (freiwillig)</translation>
    </message>
    <message>
      <source>%1 The form comes back when the text can be read.</source>
      <translation>%1 Das Formular ist wieder da, sobald der Text lesbar ist.</translation>
    </message>
    <message>
      <source>%1 added</source>
      <translation>%1 hinzugefügt</translation>
    </message>
    <message>
      <source>%1 ago</source>
      <translation>vor %1</translation>
    </message>
    <message>
      <source>%1 and %2 both tell about the release %3. Leave one of them out.</source>
      <translation>%1 und %2 nennen beide das Release %3. Lassen Sie eine davon weg.</translation>
    </message>
    <message>
      <source>%1 and %2 more</source>
      <translation>%1 und %2 weitere</translation>
    </message>
    <message>
      <source>%1 and %2, %3</source>
      <translation>%1 und %2, %3</translation>
    </message>
    <message>
      <source>%1 begins</source>
      <translation>%1 beginnt</translation>
    </message>
    <message>
      <source>%1 blocked</source>
      <translation>%1 blockiert</translation>
    </message>
    <message>
      <source>%1 booked twice</source>
      <translation>%1 doppelt gebucht</translation>
    </message>
    <message>
      <source>%1 cannot be imported.</source>
      <translation>%1 kann nicht importiert werden.</translation>
    </message>
    <message>
      <source>%1 coordinates this release, or did, and cannot alone give the sign-off %2. Ask somebody else who holds the role, or let the requirement lift the separation of duties.</source>
      <translation>%1 koordiniert dieses Release oder hat es koordiniert und kann die Freigabe %2 nicht allein geben. Fragen Sie jemand anderen mit dieser Rolle, oder heben Sie die Funktionstrennung in der Anforderung auf.</translation>
    </message>
    <message>
      <source>%1 d</source>
      <translation>%1 T</translation>
    </message>
    <message>
      <source>%1 d ago</source>
      <translation>vor %1 T</translation>
    </message>
    <message>
      <source>%1 does not hold the role %2 and cannot decide for it.</source>
      <translation>%1 hat die Rolle %2 nicht und kann für sie nicht entscheiden.</translation>
    </message>
    <message>
      <source>%1 ends</source>
      <translation>%1 endet</translation>
    </message>
    <message>
      <source>%1 entities, %2 links of the audit chain</source>
      <translation>%1 Einträge, %2 Glieder der Prüfkette</translation>
    </message>
    <message>
      <source>%1 files, %2 links, %3 notes</source>
      <translation>%1 Dateien, %2 Links, %3 Notizen</translation>
    </message>
    <message>
      <source>%1 h</source>
      <translation>%1 h</translation>
    </message>
    <message>
      <source>%1 h %2 min</source>
      <translation>%1 h %2 min</translation>
    </message>
    <message>
      <source>%1 has a key that is no text.</source>
      <translation>%1 hat einen Schlüssel, der kein Text ist.</translation>
    </message>
    <message>
      <source>%1 has a release %2 already.</source>
      <translation>%1 hat schon ein Release %2.</translation>
    </message>
    <message>
      <source>%1 has been decided on already; the requirement stays.</source>
      <translation>Über %1 wurde schon entschieden; die Anforderung bleibt.</translation>
    </message>
    <message>
      <source>%1 has it booked; it cannot be removed.</source>
      <translation>%1 hat sie gebucht; sie kann nicht entfernt werden.</translation>
    </message>
    <message>
      <source>%1 has made no decision as %2 that could be withdrawn.</source>
      <translation>%1 hat als %2 nichts entschieden, was sich zurückziehen ließe.</translation>
    </message>
    <message>
      <source>%1 has no key “%2”. Did you mean “%3”?</source>
      <translation>%1 hat keinen Schlüssel „%2“. Meinten Sie „%3“?</translation>
    </message>
    <message>
      <source>%1 has no key “%2”. It may have: %3.</source>
      <translation>%1 hat keinen Schlüssel „%2“. Möglich sind: %3.</translation>
    </message>
    <message>
      <source>%1 has no release “%2”. The latest are: %3.</source>
      <translation>%1 hat kein Release „%2“. Die letzten sind: %3.</translation>
    </message>
    <message>
      <source>%1 has the address %2 already.</source>
      <translation>%1 hat schon die Adresse %2.</translation>
    </message>
    <message>
      <source>%1 imported: %2</source>
      <translation>%1 importiert: %2</translation>
    </message>
    <message>
      <source>%1 in spite of this</source>
      <translation>%1 trotzdem</translation>
    </message>
    <message>
      <source>%1 is %2</source>
      <translation>%1 ist %2</translation>
    </message>
    <message>
      <source>%1 is %2: its dates stand and are not moved.</source>
      <translation>%1 ist %2: Die Termine stehen fest und werden nicht verschoben.</translation>
    </message>
    <message>
      <source>%1 is a checklist. Import it in the checklist of a release.</source>
      <translation>%1 ist eine Checkliste. Importieren Sie sie in der Checkliste eines Releases.</translation>
    </message>
    <message>
      <source>%1 is a weekend</source>
      <translation>%1 fällt auf ein Wochenende</translation>
    </message>
    <message>
      <source>%1 is away on %2</source>
      <translation>%1 ist am %2 abwesend</translation>
    </message>
    <message>
      <source>%1 is blocked</source>
      <translation>%1 ist blockiert</translation>
    </message>
    <message>
      <source>%1 is booked.</source>
      <translation>%1 ist gebucht.</translation>
    </message>
    <message>
      <source>%1 is empty.</source>
      <translation>%1 ist leer.</translation>
    </message>
    <message>
      <source>%1 is free in that span</source>
      <translation>%1 ist in der Zeit frei</translation>
    </message>
    <message>
      <source>%1 is missing.</source>
      <translation>%1 fehlt.</translation>
    </message>
    <message>
      <source>%1 is now %2</source>
      <translation>%1 ist jetzt %2</translation>
    </message>
    <message>
      <source>%1 is over-booked on %2</source>
      <translation>%1 ist am %2 überlastet</translation>
    </message>
    <message>
      <source>%1 is recorded with it</source>
      <translation>%1 wird damit aufgezeichnet</translation>
    </message>
    <message>
      <source>%1 items due, takes %2 a day</source>
      <translation>%1 Punkte fällig, schafft %2 am Tag</translation>
    </message>
    <message>
      <source>%1 may not override: that needs a manager, a release coordinator or a product owner.</source>
      <translation>%1 darf keine Ausnahme machen: Das brauchen Management, Release-Koordination oder Produktverantwortung.</translation>
    </message>
    <message>
      <source>%1 may not take away what the gate asks for: that needs a manager, a release coordinator or a product owner.</source>
      <translation>%1 darf nicht wegnehmen, was das Gate verlangt: Das darf nur das Management, die Release-Koordination oder ein Product Owner.</translation>
    </message>
    <message>
      <source>%1 min</source>
      <translation>%1 min</translation>
    </message>
    <message>
      <source>%1 must be a mapping of keys and values.</source>
      <translation>%1 muss aus Schlüsseln und Werten bestehen.</translation>
    </message>
    <message>
      <source>%1 names no date</source>
      <translation>%1 nennt kein Datum</translation>
    </message>
    <message>
      <source>%1 needs “%2”.</source>
      <translation>%1 braucht „%2“.</translation>
    </message>
    <message>
      <source>%1 no longer has to sign.</source>
      <translation>%1 muss nicht mehr freigeben.</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <translation>%1 von %2</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <comment>lines shown of those found</comment>
      <translation>%1 von %2</translation>
    </message>
    <message>
      <source>%1 of %2 done</source>
      <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
      <source>%1 of %2 entries read%3</source>
      <translation>%1 von %2 Einträgen gelesen%3</translation>
    </message>
    <message>
      <source>%1 of %2 needed: </source>
      <translation>%1 von %2 nötig: </translation>
    </message>
    <message>
      <source>%1 of %2 satisfied</source>
      <translation>%1 von %2 erfüllt</translation>
    </message>
    <message>
      <source>%1 of %2 signed</source>
      <translation>%1 von %2 freigegeben</translation>
    </message>
    <message numerus="yes">
      <source>%1 of %n found</source>
      <translation>
        <numerusform>%1 von %n gefunden</numerusform>
        <numerusform>%1 von %n gefunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1 of %n item(s)</source>
      <translation>
        <numerusform>%1 von %n Punkt</numerusform>
        <numerusform>%1 von %n Punkten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1 of %n item(s) done</source>
      <translation>
        <numerusform>%1 von %n Punkt erledigt</numerusform>
        <numerusform>%1 von %n Punkten erledigt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1 of %n release(s)</source>
      <translation>
        <numerusform>%1 von %n Release</numerusform>
        <numerusform>%1 von %n Releases</numerusform>
      </translation>
    </message>
    <message>
      <source>%1 on %2 lies %3</source>
      <translation>%1 am %2 liegt %3</translation>
    </message>
    <message>
      <source>%1 overdue</source>
      <translation>%1 überfällig</translation>
    </message>
    <message>
      <source>%1 removed</source>
      <translation>%1 entfernt</translation>
    </message>
    <message>
      <source>%1 ships %2 now</source>
      <translation>%1 wird jetzt %2 ausgeliefert</translation>
    </message>
    <message>
      <source>%1 ships before its dependency</source>
      <translation>%1 kommt vor seiner Abhängigkeit</translation>
    </message>
    <message>
      <source>%1 ships in a freeze</source>
      <translation>%1 fällt in eine Sperre</translation>
    </message>
    <message>
      <source>%1 ships on a non-working day</source>
      <translation>%1 fällt auf einen arbeitsfreien Tag</translation>
    </message>
    <message>
      <source>%1 starts %2 now</source>
      <translation>%1 beginnt jetzt %2</translation>
    </message>
    <message>
      <source>%1 starts after it ships</source>
      <translation>%1 beginnt nach der Auslieferung</translation>
    </message>
    <message>
      <source>%1 stays: %2</source>
      <translation>%1 bleibt: %2</translation>
    </message>
    <message>
      <source>%1 to another day.</source>
      <translation>%1 auf einen anderen Tag.</translation>
    </message>
    <message>
      <source>%1 until %2</source>
      <comment>phase until day</comment>
      <translation>%1 bis %2</translation>
    </message>
    <message>
      <source>%1 was added behind Slipway's back.</source>
      <translation>%1 wurde hinter dem Rücken von Slipway hinzugefügt.</translation>
    </message>
    <message>
      <source>%1 was deleted behind Slipway's back.</source>
      <translation>%1 wurde hinter dem Rücken von Slipway gelöscht.</translation>
    </message>
    <message>
      <source>%1 was imported: %2.</source>
      <translation>%1 wurde importiert: %2.</translation>
    </message>
    <message>
      <source>%1 was made.</source>
      <translation>%1 wurde angelegt.</translation>
    </message>
    <message>
      <source>%1 was removed</source>
      <translation>%1 wurde entfernt</translation>
    </message>
    <message>
      <source>%1 was removed.</source>
      <translation>%1 wurde entfernt.</translation>
    </message>
    <message>
      <source>%1 › %2</source>
      <comment>release › environment</comment>
      <translation>%1 › %2</translation>
    </message>
    <message>
      <source>%1%2 d</source>
      <translation>%1%2 T</translation>
    </message>
    <message>
      <source>%1, %2, %3</source>
      <comment>31 items, 2 criteria, 3 sign-offs</comment>
      <translation>%1, %2, %3</translation>
    </message>
    <message>
      <source>%1, %2, ships %3</source>
      <translation>%1, %2, Auslieferung %3</translation>
    </message>
    <message numerus="yes">
      <source>%1, %n change(s)</source>
      <translation>
        <numerusform>%1, %n Änderung</numerusform>
        <numerusform>%1, %n Änderungen</numerusform>
      </translation>
    </message>
    <message>
      <source>%1, entry %2 (%3)</source>
      <translation>%1, Eintrag %2 (%3)</translation>
    </message>
    <message>
      <source>%1, read-only</source>
      <translation>%1, schreibgeschützt</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <comment>button of a card: what it does</comment>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <comment>filter: what is chosen</comment>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>%1: %2 % done</source>
      <translation>%1: %2 % erledigt</translation>
    </message>
    <message>
      <source>%1: %2 %3 → %4</source>
      <translation>%1: %2 %3 → %4</translation>
    </message>
    <message>
      <source>%1: %2, %3</source>
      <translation>%1: %2, %3</translation>
    </message>
    <message>
      <source>%1: %2. It is recorded.</source>
      <translation>%1: %2. Es wird aufgezeichnet.</translation>
    </message>
    <message>
      <source>%1: field “%2” was changed behind Slipway's back.</source>
      <translation>%1: Das Feld „%2“ wurde hinter dem Rücken von Slipway geändert.</translation>
    </message>
    <message>
      <source>%1: milestones are out of order</source>
      <translation>%1: Meilensteine in falscher Reihenfolge</translation>
    </message>
    <message>
      <source>%1: the clocks skip %2 that day; %3 was taken.</source>
      <translation>%1: An diesem Tag überspringen die Uhren %2; genommen wurde %3.</translation>
    </message>
    <message>
      <source>%1: “%2” is no date.</source>
      <translation>%1: „%2“ ist kein Datum.</translation>
    </message>
    <message numerus="yes">
      <source>%n box(es) in code blocks left out</source>
      <translation>
        <numerusform>%n Kästchen in Codeblöcken ausgelassen</numerusform>
        <numerusform>%n Kästchen in Codeblöcken ausgelassen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n chosen</source>
      <translation>
        <numerusform>%n gewählt</numerusform>
        <numerusform>%n gewählt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n conflict(s)</source>
      <translation>
        <numerusform>%n Konflikt</numerusform>
        <numerusform>%n Konflikte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n conflict(s).</source>
      <translation>
        <numerusform>%n Konflikt.</numerusform>
        <numerusform>%n Konflikte.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n criterion(s)</source>
      <translation>
        <numerusform>%n Kriterium</numerusform>
        <numerusform>%n Kriterien</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n criterion(s) added</source>
      <translation>
        <numerusform>%n Kriterium hinzugefügt</numerusform>
        <numerusform>%n Kriterien hinzugefügt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n criterion(s) changed</source>
      <translation>
        <numerusform>%n Kriterium geändert</numerusform>
        <numerusform>%n Kriterien geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n criterion(s) removed</source>
      <translation>
        <numerusform>%n Kriterium entfernt</numerusform>
        <numerusform>%n Kriterien entfernt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n date(s) change</source>
      <translation>
        <numerusform>%n Termin ändert sich</numerusform>
        <numerusform>%n Termine ändern sich</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n departure(s) collide(s); the releases can be moved one by one.</source>
      <translation>
        <numerusform>%n Abfahrt hat Konflikte; die Releases lassen sich einzeln verschieben.</numerusform>
        <numerusform>%n Abfahrten haben Konflikte; die Releases lassen sich einzeln verschieben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s)</source>
      <translation>
        <numerusform>%n Ereignis</numerusform>
        <numerusform>%n Ereignisse</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) stand in the file more than once; the newest version counts</source>
      <translation>
        <numerusform>%n Ereignis steht mehrfach in der Datei; die neueste Fassung gilt</numerusform>
        <numerusform>%n Ereignisse stehen mehrfach in der Datei; die neueste Fassung gilt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n found</source>
      <translation>
        <numerusform>%n gefunden</numerusform>
        <numerusform>%n gefunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n freeze window(s)</source>
      <translation>
        <numerusform>%n Sperrfenster</numerusform>
        <numerusform>%n Sperrfenster</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n freeze(s)</source>
      <translation>
        <numerusform>%n Sperre</numerusform>
        <numerusform>%n Sperren</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n further conflict(s): filter, or show a shorter time.</source>
      <translation>
        <numerusform>%n weiterer Konflikt: filtern Sie oder zeigen Sie eine kürzere Zeit.</numerusform>
        <numerusform>%n weitere Konflikte: filtern Sie oder zeigen Sie eine kürzere Zeit.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n item(s)</source>
      <translation>
        <numerusform>%n Punkt</numerusform>
        <numerusform>%n Punkte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n item(s) added</source>
      <translation>
        <numerusform>%n Punkt hinzugefügt</numerusform>
        <numerusform>%n Punkte hinzugefügt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n item(s) added.</source>
      <translation>
        <numerusform>%n Punkt hinzugefügt.</numerusform>
        <numerusform>%n Punkte hinzugefügt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n item(s) are no longer in the file; they were left as they are.</source>
      <translation>
        <numerusform>%n Punkt steht nicht mehr in der Datei; er blieb, wie er ist.</numerusform>
        <numerusform>%n Punkte stehen nicht mehr in der Datei; sie blieben, wie sie sind.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n item(s) changed</source>
      <translation>
        <numerusform>%n Punkt geändert</numerusform>
        <numerusform>%n Punkte geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n item(s) overdue</source>
      <translation>
        <numerusform>%n Punkt überfällig</numerusform>
        <numerusform>%n Punkte überfällig</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n item(s) removed</source>
      <translation>
        <numerusform>%n Punkt entfernt</numerusform>
        <numerusform>%n Punkte entfernt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n item(s) removed.</source>
      <translation>
        <numerusform>%n Punkt entfernt.</numerusform>
        <numerusform>%n Punkte entfernt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n item(s) selected</source>
      <translation>
        <numerusform>%n Punkt ausgewählt</numerusform>
        <numerusform>%n Punkte ausgewählt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n line(s)</source>
      <translation>
        <numerusform>%n Zeile</numerusform>
        <numerusform>%n Zeilen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n milestone(s)</source>
      <translation>
        <numerusform>%n Meilenstein</numerusform>
        <numerusform>%n Meilensteine</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n milestone(s) changed</source>
      <translation>
        <numerusform>%n Meilenstein geändert</numerusform>
        <numerusform>%n Meilensteine geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more conflict(s)</source>
      <translation>
        <numerusform>%n weiterer Konflikt</numerusform>
        <numerusform>%n weitere Konflikte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more in the agenda</source>
      <translation>
        <numerusform>%n weiterer in der Agenda</numerusform>
        <numerusform>%n weitere in der Agenda</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more item(s) blocked</source>
      <translation>
        <numerusform>%n weiterer Punkt blockiert</numerusform>
        <numerusform>%n weitere Punkte blockiert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more warning(s)</source>
      <translation>
        <numerusform>%n weitere Warnung</numerusform>
        <numerusform>%n weitere Warnungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n open item(s)</source>
      <translation>
        <numerusform>%n offener Punkt</numerusform>
        <numerusform>%n offene Punkte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n other reason(s)</source>
      <comment>against shipping, beside the missing sign-off</comment>
      <translation>
        <numerusform>%n anderer Grund</numerusform>
        <numerusform>%n andere Gründe</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n phase(s)</source>
      <translation>
        <numerusform>%n Phase</numerusform>
        <numerusform>%n Phasen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n phase(s) added</source>
      <translation>
        <numerusform>%n Phase hinzugefügt</numerusform>
        <numerusform>%n Phasen hinzugefügt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n problem(s) in %1:</source>
      <translation>
        <numerusform>%n Problem in %1:</numerusform>
        <numerusform>%n Probleme in %1:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n product(s)</source>
      <translation>
        <numerusform>%n Produkt</numerusform>
        <numerusform>%n Produkte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n reason(s)</source>
      <translation>
        <numerusform>%n Grund</numerusform>
        <numerusform>%n Gründe</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n reason(s) against shipping</source>
      <translation>
        <numerusform>%n Grund gegen die Auslieferung</numerusform>
        <numerusform>%n Gründe gegen die Auslieferung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n reason(s) stand against it</source>
      <translation>
        <numerusform>%n Grund steht dagegen</numerusform>
        <numerusform>%n Gründe stehen dagegen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n release(s)</source>
      <translation>
        <numerusform>%n Release</numerusform>
        <numerusform>%n Releases</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n release(s) added</source>
      <translation>
        <numerusform>%n Release hinzugefügt</numerusform>
        <numerusform>%n Releases hinzugefügt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n release(s) more than there is room for: filter, or show a shorter time.</source>
      <translation>
        <numerusform>Für %n Release ist kein Platz: filtern Sie oder zeigen Sie eine kürzere Zeit.</numerusform>
        <numerusform>Für %n Releases ist kein Platz: filtern Sie oder zeigen Sie eine kürzere Zeit.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n release(s) ship</source>
      <translation>
        <numerusform>%n Release wird ausgeliefert</numerusform>
        <numerusform>%n Releases werden ausgeliefert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n release(s) were created.</source>
      <translation>
        <numerusform>%n Release wurde angelegt.</numerusform>
        <numerusform>%n Releases wurden angelegt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n selected</source>
      <translation>
        <numerusform>%n ausgewählt</numerusform>
        <numerusform>%n ausgewählt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sign-off(s)</source>
      <translation>
        <numerusform>%n Freigabe</numerusform>
        <numerusform>%n Freigaben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sign-off(s) asked for.</source>
      <translation>
        <numerusform>%n Freigabe angefragt.</numerusform>
        <numerusform>%n Freigaben angefragt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n task(s)</source>
      <translation>
        <numerusform>%n Aufgabe</numerusform>
        <numerusform>%n Aufgaben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unchanged</source>
      <translation>
        <numerusform>%n unverändert</numerusform>
        <numerusform>%n unverändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n updated</source>
      <translation>
        <numerusform>%n aktualisiert</numerusform>
        <numerusform>%n aktualisiert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n value(s) changed</source>
      <translation>
        <numerusform>%n Wert geändert</numerusform>
        <numerusform>%n Werte geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting for you</source>
      <translation>
        <numerusform>%n wartet auf Sie</numerusform>
        <numerusform>%n warten auf Sie</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n warning(s)</source>
      <translation>
        <numerusform>%n Warnung</numerusform>
        <numerusform>%n Warnungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n without a date left out</source>
      <translation>
        <numerusform>%n ohne Datum ausgelassen</numerusform>
        <numerusform>%n ohne Datum ausgelassen</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Environments</source>
      <translation>&amp;Umgebungen</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <source>&amp;From</source>
      <translation>&amp;Von</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation>&amp;Name</translation>
    </message>
    <message>
      <source>&amp;Product</source>
      <translation>&amp;Produkt</translation>
    </message>
    <message>
      <source>&amp;Products</source>
      <translation>&amp;Produkte</translation>
    </message>
    <message>
      <source>&amp;Reason</source>
      <translation>&amp;Grund</translation>
    </message>
    <message>
      <source>&amp;To</source>
      <translation>&amp;Bis</translation>
    </message>
    <message>
      <source>&amp;Whole days</source>
      <translation>&amp;Ganze Tage</translation>
    </message>
    <message>
      <source>(no title)</source>
      <translation>(ohne Titel)</translation>
    </message>
    <message>
      <source>+ %1 added</source>
      <translation>+ %1 hinzugefügt</translation>
    </message>
    <message>
      <source>+ added</source>
      <translation>+ hinzugefügt</translation>
    </message>
    <message>
      <source>+%1</source>
      <translation>+%1</translation>
    </message>
    <message>
      <source>, conflict</source>
      <translation>, Konflikt</translation>
    </message>
    <message>
      <source>--%1 goes with --screenshot.</source>
      <translation>--%1 gehört zu --screenshot.</translation>
    </message>
    <message>
      <source>--percent and --of-phase belong to --kind checklist.</source>
      <translation>--percent und --of-phase gehören zu --kind checklist.</translation>
    </message>
    <message>
      <source>--screenshot needs a folder.</source>
      <translation>--screenshot braucht einen Ordner.</translation>
    </message>
    <message>
      <source>12 products, a year of releases; it can be undone</source>
      <translation>12 Produkte, ein Jahr voller Releases; lässt sich rückgängig machen</translation>
    </message>
    <message>
      <source>3 h, 2 d, 1 w, or a day (5 Jan 2027)</source>
      <translation>3 h, 2 d, 1 w oder ein Tag (5 Jan 2027)</translation>
    </message>
    <message>
      <source>: %1, needs %2</source>
      <translation>: %1, braucht %2</translation>
    </message>
    <message>
      <source>&lt; 50, &gt;= 80, 100, or 20..60: per cent of the items that are done</source>
      <translation>&lt; 50, &gt;= 80, 100 oder 20..60: Prozent der erledigten Punkte</translation>
    </message>
    <message>
      <source>A .csv or .json file; - for standard input</source>
      <translation>Eine .csv- oder .json-Datei; - für die Standardeingabe</translation>
    </message>
    <message>
      <source>A Markdown file; - for standard input</source>
      <translation>Eine Markdown-Datei; - für die Standardeingabe</translation>
    </message>
    <message>
      <source>A YAML file; - for standard input</source>
      <translation>Eine YAML-Datei; - für die Standardeingabe</translation>
    </message>
    <message>
      <source>A cancelled release is read-only. It can be taken back to draft.</source>
      <translation>Ein abgesagtes Release ist schreibgeschützt. Es kann wieder zum Entwurf werden.</translation>
    </message>
    <message>
      <source>A closed release can be read for ever, but never changed or opened again.</source>
      <translation>Ein abgeschlossenes Release bleibt für immer lesbar, wird aber nie mehr geändert oder geöffnet.</translation>
    </message>
    <message>
      <source>A comment needs an author: name yourself with --as PERSON or $SLIPWAY_AS.</source>
      <translation>Ein Kommentar braucht jemanden, der ihn schreibt: nennen Sie sich mit --as PERSON oder $SLIPWAY_AS.</translation>
    </message>
    <message>
      <source>A copy made by backup</source>
      <translation>Eine mit backup gemachte Kopie</translation>
    </message>
    <message>
      <source>A criterion</source>
      <translation>Ein Kriterium</translation>
    </message>
    <message>
      <source>A criterion counts the phase “%1”, which is not in the template.</source>
      <translation>Ein Kriterium zählt die Phase „%1“, die nicht in der Vorlage steht.</translation>
    </message>
    <message>
      <source>A criterion is an objective condition with a value and a threshold. The gate stays shut until every blocking one holds.</source>
      <translation>Ein Kriterium ist eine objektive Bedingung mit Wert und Schwelle. Das Gate bleibt zu, bis jedes blockierende erfüllt ist.</translation>
    </message>
    <message>
      <source>A criterion needs a title.</source>
      <translation>Ein Kriterium braucht einen Titel.</translation>
    </message>
    <message>
      <source>A date as 2027-01-14 17:00, or a rule as T-5wd@09:00: five working days before the ship date at nine. Alt+Down opens the calendar.</source>
      <translation>Ein Datum wie 2027-01-14 17:00 oder eine Regel wie T-5wd@09:00: fünf Arbeitstage vor der Auslieferung um neun. Alt+Pfeil nach unten öffnet den Kalender.</translation>
    </message>
    <message>
      <source>A date rule begins with “%1”, which is neither T, S nor a milestone.</source>
      <translation>Eine Datumsregel beginnt mit „%1“, was weder T noch S noch ein Meilenstein ist.</translation>
    </message>
    <message>
      <source>A day (5 Jan 2027), a month (2027-01), from – to, or 30 d for the next 30 days</source>
      <translation>Ein Tag (5 Jan 2027), ein Monat (2027-01), von – bis, oder 30 d für die nächsten 30 Tage</translation>
    </message>
    <message>
      <source>A field of the form has a mistake. Mend it, or discard it.</source>
      <translation>Ein Feld des Formulars ist fehlerhaft. Berichtigen oder die Änderungen verwerfen.</translation>
    </message>
    <message>
      <source>A file that belongs to the workspace was deleted while it was open. Nothing was changed; open the workspace again.</source>
      <translation>Eine Datei des Arbeitsbereichs wurde gelöscht, während er offen war. Nichts wurde geändert; öffnen Sie den Arbeitsbereich neu.</translation>
    </message>
    <message>
      <source>A link, a file or a sentence</source>
      <translation>Ein Link, eine Datei oder ein Satz</translation>
    </message>
    <message>
      <source>A milestone</source>
      <translation>Ein Meilenstein</translation>
    </message>
    <message>
      <source>A milestone needs a name.</source>
      <translation>Ein Meilenstein braucht einen Namen.</translation>
    </message>
    <message>
      <source>A milestone needs either a date or a rule like T-5wd@18:00.</source>
      <translation>Ein Meilenstein braucht entweder einen Termin oder eine Regel wie T-5wd@18:00.</translation>
    </message>
    <message>
      <source>A name is needed.</source>
      <translation>Ein Name wird gebraucht.</translation>
    </message>
    <message>
      <source>A person takes at least one item a day.</source>
      <translation>Eine Person schafft mindestens einen Punkt am Tag.</translation>
    </message>
    <message>
      <source>A phase</source>
      <translation>Eine Phase</translation>
    </message>
    <message>
      <source>A product is what you release: it has a repository, an owner and a calendar of holidays.</source>
      <translation>Ein Produkt ist, was Sie ausliefern: Es hat ein Repository, eine verantwortliche Person und einen Feiertagskalender.</translation>
    </message>
    <message>
      <source>A rejected sign-off cannot be overridden; who rejected must decide anew.</source>
      <translation>Eine abgelehnte Freigabe lässt sich nicht umgehen; wer abgelehnt hat, muss neu entscheiden.</translation>
    </message>
    <message>
      <source>A release is one version of one product on its way to users. Plan the first one, and Slipway brings phases, checklist, criteria and sign-offs from a template.</source>
      <translation>Ein Release ist eine Version eines Produkts auf dem Weg zu den Nutzern. Planen Sie das erste, und Slipway bringt Phasen, Checkliste, Kriterien und Freigaben aus einer Vorlage mit.</translation>
    </message>
    <message>
      <source>A release it should depend on is not there any more.</source>
      <translation>Ein Release, von dem es abhängen soll, gibt es nicht mehr.</translation>
    </message>
    <message>
      <source>A release needs a version.</source>
      <translation>Ein Release braucht eine Version.</translation>
    </message>
    <message>
      <source>A release that is %1 cannot be moved.</source>
      <translation>Ein Release im Zustand „%1“ kann nicht verschoben werden.</translation>
    </message>
    <message>
      <source>A release that is %1 cannot be removed; cancel it instead.</source>
      <translation>Ein Release im Zustand „%1“ kann nicht entfernt werden; sagen Sie es stattdessen ab.</translation>
    </message>
    <message>
      <source>A release that is %1 cannot become %2. %3</source>
      <translation>Ein Release im Zustand „%1“ kann nicht „%2“ werden. %3</translation>
    </message>
    <message>
      <source>A release that is %1 stays so.</source>
      <translation>Ein Release im Zustand „%1“ bleibt so.</translation>
    </message>
    <message>
      <source>A release that is %1 stays so; what happened cannot be undone. Take it to another state instead.</source>
      <translation>Ein Release im Zustand „%1“ bleibt so; was geschehen ist, lässt sich nicht rückgängig machen. Bringen Sie es stattdessen in einen anderen Zustand.</translation>
    </message>
    <message>
      <source>A release that is gone</source>
      <translation>Ein Release, das es nicht mehr gibt</translation>
    </message>
    <message>
      <source>A release train departs again and again: each departure is a release of its product, made from a template.</source>
      <translation>Ein Release-Zug fährt immer wieder ab: Jede Abfahrt ist ein Release seines Produkts, angelegt aus einer Vorlage.</translation>
    </message>
    <message>
      <source>A role, as release_coordinator, qa_lead, manager or the team's own; more may follow</source>
      <translation>Eine Rolle wie release_coordinator, qa_lead, manager oder eine eigene des Teams; weitere können folgen</translation>
    </message>
    <message>
      <source>A sign-off</source>
      <translation>Eine Freigabe</translation>
    </message>
    <message>
      <source>A sign-off needs a role and a quorum of at least 1.</source>
      <translation>Eine Freigabe braucht eine Rolle und ein Quorum von mindestens 1.</translation>
    </message>
    <message>
      <source>A template</source>
      <translation>Eine Vorlage</translation>
    </message>
    <message>
      <source>A template brings phases, items, criteria and sign-offs, with dates relative to the ship date.</source>
      <translation>Eine Vorlage bringt Phasen, Punkte, Kriterien und Freigaben mit, mit Terminen relativ zur Auslieferung.</translation>
    </message>
    <message>
      <source>A train makes its releases from it; it cannot be removed.</source>
      <translation>Ein Zug macht seine Releases daraus; sie kann nicht entfernt werden.</translation>
    </message>
    <message>
      <source>ABOUT</source>
      <translation>ZU</translation>
    </message>
    <message>
      <source>ACTION</source>
      <translation>AKTION</translation>
    </message>
    <message>
      <source>ADDED BY</source>
      <translation>HINZUGEFÜGT VON</translation>
    </message>
    <message>
      <source>AFTER</source>
      <translation>NACHHER</translation>
    </message>
    <message>
      <source>APPROVALS</source>
      <translation>ZUSTIMMUNGEN</translation>
    </message>
    <message>
      <source>AT</source>
      <translation>WANN</translation>
    </message>
    <message>
      <source>About Slipway</source>
      <translation>Über Slipway</translation>
    </message>
    <message>
      <source>About this item of the checklist</source>
      <translation>Über diesen Punkt der Checkliste</translation>
    </message>
    <message>
      <source>Abstain</source>
      <translation>Enthalten</translation>
    </message>
    <message>
      <source>Acceptance criteria</source>
      <translation>Abnahmekriterien</translation>
    </message>
    <message>
      <source>Acceptance criteria of “%1”</source>
      <translation>Abnahmekriterien von „%1“</translation>
    </message>
    <message>
      <source>Access</source>
      <translation>Zugriff</translation>
    </message>
    <message>
      <source>Actions</source>
      <translation>Aktionen</translation>
    </message>
    <message>
      <source>Activity</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>Actual</source>
      <translation>Ist</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <source>Add a product first.</source>
      <translation>Legen Sie zuerst ein Produkt an.</translation>
    </message>
    <message>
      <source>Add an item that must be done before</source>
      <translation>Einen Punkt hinzufügen, der vorher erledigt sein muss</translation>
    </message>
    <message>
      <source>Add an item under this one</source>
      <translation>Punkt darunter hinzufügen</translation>
    </message>
    <message>
      <source>Add an item…</source>
      <translation>Punkt hinzufügen …</translation>
    </message>
    <message>
      <source>Add criterion</source>
      <translation>Kriterium hinzufügen</translation>
    </message>
    <message>
      <source>Add environment</source>
      <translation>Umgebung hinzufügen</translation>
    </message>
    <message>
      <source>Add freeze</source>
      <translation>Sperre hinzufügen</translation>
    </message>
    <message>
      <source>Add item</source>
      <translation>Punkt hinzufügen</translation>
    </message>
    <message>
      <source>Add milestone</source>
      <translation>Meilenstein hinzufügen</translation>
    </message>
    <message>
      <source>Add person</source>
      <translation>Person hinzufügen</translation>
    </message>
    <message>
      <source>Add phase</source>
      <translation>Phase hinzufügen</translation>
    </message>
    <message>
      <source>Add product</source>
      <translation>Produkt hinzufügen</translation>
    </message>
    <message>
      <source>Add sign-off</source>
      <translation>Freigabe hinzufügen</translation>
    </message>
    <message>
      <source>Add template</source>
      <translation>Vorlage hinzufügen</translation>
    </message>
    <message>
      <source>Add the criterion “%1”</source>
      <translation>Kriterium „%1“ hinzufügen</translation>
    </message>
    <message>
      <source>Add the evidence %1</source>
      <translation>Nachweis %1 hinzufügen</translation>
    </message>
    <message>
      <source>Add the item “%1”</source>
      <translation>Punkt „%1“ hinzufügen</translation>
    </message>
    <message>
      <source>Add the list</source>
      <translation>Liste hinzufügen</translation>
    </message>
    <message>
      <source>Add the milestone %1</source>
      <translation>Meilenstein %1 hinzufügen</translation>
    </message>
    <message>
      <source>Add the phase %1</source>
      <translation>Phase %1 hinzufügen</translation>
    </message>
    <message>
      <source>Add train</source>
      <translation>Zug hinzufügen</translation>
    </message>
    <message>
      <source>Add “%1”</source>
      <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
      <source>Added</source>
      <translation>Hinzugefügt</translation>
    </message>
    <message>
      <source>Adds a comment and prints its id</source>
      <translation>Fügt einen Kommentar hinzu und gibt seine Id aus</translation>
    </message>
    <message>
      <source>Adds a criterion and prints its id</source>
      <translation>Fügt ein Kriterium hinzu und gibt seine Id aus</translation>
    </message>
    <message>
      <source>Adds a freeze window and prints its id</source>
      <translation>Fügt ein Sperrfenster hinzu und gibt seine Id aus</translation>
    </message>
    <message>
      <source>Adds a milestone and prints its id</source>
      <translation>Fügt einen Meilenstein hinzu und gibt seine Id aus</translation>
    </message>
    <message>
      <source>Adds a person and prints the id</source>
      <translation>Fügt eine Person hinzu und gibt die Id aus</translation>
    </message>
    <message>
      <source>Adds a phase and prints its id</source>
      <translation>Fügt eine Phase hinzu und gibt ihre Id aus</translation>
    </message>
    <message>
      <source>Adds a product and prints its id</source>
      <translation>Fügt ein Produkt hinzu und gibt seine Id aus</translation>
    </message>
    <message>
      <source>Adds a template from YAML, or replaces the one of that name; prints its id</source>
      <translation>Fügt eine Vorlage aus YAML hinzu oder ersetzt die gleichen Namens; gibt ihre Id aus</translation>
    </message>
    <message>
      <source>Adds an absence and prints its id</source>
      <translation>Fügt eine Abwesenheit hinzu und gibt ihre Id aus</translation>
    </message>
    <message>
      <source>Adds an environment and prints its id</source>
      <translation>Fügt eine Umgebung hinzu und gibt ihre Id aus</translation>
    </message>
    <message>
      <source>Adds an item and prints its id</source>
      <translation>Fügt einen Punkt hinzu und gibt seine Id aus</translation>
    </message>
    <message>
      <source>Adds evidence and prints its id</source>
      <translation>Fügt einen Nachweis hinzu und gibt seine Id aus</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Nachher</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>Alter</translation>
    </message>
    <message>
      <source>Agenda</source>
      <translation>Agenda</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>All %1</source>
      <translation>Alle %1</translation>
    </message>
    <message>
      <source>All are needed for the gate.</source>
      <translation>Alle werden für das Gate gebraucht.</translation>
    </message>
    <message>
      <source>All departures that are shown are there.</source>
      <translation>Alle gezeigten Abfahrten sind schon da.</translation>
    </message>
    <message>
      <source>All of them are free of conflicts.</source>
      <translation>Alle sind frei von Konflikten.</translation>
    </message>
    <message>
      <source>All products</source>
      <translation>Alle Produkte</translation>
    </message>
    <message>
      <source>All releases</source>
      <translation>Alle Releases</translation>
    </message>
    <message>
      <source>All sound: %1.</source>
      <translation>Alles in Ordnung: %1.</translation>
    </message>
    <message>
      <source>Also the tasks inside code blocks</source>
      <translation>Auch die Aufgaben in Codeblöcken</translation>
    </message>
    <message>
      <source>Also when its audit chain is broken; the answer names the first broken link</source>
      <translation>Auch wenn ihre Prüfkette gebrochen ist; die Antwort nennt das erste gebrochene Glied</translation>
    </message>
    <message>
      <source>An .ics file; - for standard input</source>
      <translation>Eine .ics-Datei; - für die Standardeingabe</translation>
    </message>
    <message>
      <source>An environment is where a product runs. One release at a time can book it.</source>
      <translation>In einer Umgebung läuft ein Produkt. Nur ein Release auf einmal kann sie buchen.</translation>
    </message>
    <message>
      <source>An item</source>
      <translation>Ein Punkt</translation>
    </message>
    <message>
      <source>An item needs a title.</source>
      <translation>Ein Punkt braucht einen Titel.</translation>
    </message>
    <message>
      <source>An override needs a reason.</source>
      <translation>Eine Ausnahme braucht einen Grund.</translation>
    </message>
    <message>
      <source>Another name</source>
      <translation>Ein anderer Name</translation>
    </message>
    <message>
      <source>Another program is writing to the workspace. Nothing was changed; try again in a moment.</source>
      <translation>Ein anderes Programm schreibt gerade in den Arbeitsbereich. Nichts wurde geändert; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
      <source>Another title</source>
      <translation>Ein anderer Titel</translation>
    </message>
    <message>
      <source>Another version</source>
      <translation>Eine andere Version</translation>
    </message>
    <message>
      <source>Any</source>
      <translation>Beliebig</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Aussehen</translation>
    </message>
    <message>
      <source>Appearance: as the system</source>
      <translation>Aussehen: wie das System</translation>
    </message>
    <message>
      <source>Appearance: dark</source>
      <translation>Aussehen: dunkel</translation>
    </message>
    <message>
      <source>Appearance: light</source>
      <translation>Aussehen: hell</translation>
    </message>
    <message>
      <source>Approvals</source>
      <translation>Zustimmungen</translation>
    </message>
    <message>
      <source>Approve</source>
      <translation>Zustimmen</translation>
    </message>
    <message>
      <source>Around now</source>
      <translation>Um heute</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>As the template says</source>
      <translation>Wie die Vorlage sagt</translation>
    </message>
    <message>
      <source>As they were</source>
      <translation>Wie sie waren</translation>
    </message>
    <message>
      <source>Ask</source>
      <translation>Anfragen</translation>
    </message>
    <message>
      <source>Ask again</source>
      <translation>Noch einmal anfragen</translation>
    </message>
    <message>
      <source>Ask for %1 sign-offs</source>
      <translation>%1 Freigaben anfragen</translation>
    </message>
    <message>
      <source>Asked</source>
      <translation>Angefragt</translation>
    </message>
    <message>
      <source>Asked by</source>
      <translation>Angefragt von</translation>
    </message>
    <message>
      <source>Asked for: %1</source>
      <translation>Angefragt: %1</translation>
    </message>
    <message>
      <source>Asks everybody whose decision is missing or stale</source>
      <translation>Fragt alle, deren Entscheidung fehlt oder veraltet ist</translation>
    </message>
    <message>
      <source>At %1: %2</source>
      <translation>Bei %1: %2</translation>
    </message>
    <message>
      <source>At another time of the same day: %1</source>
      <translation>Zu einer anderen Zeit am selben Tag: %1</translation>
    </message>
    <message>
      <source>At least so many per cent of the items done</source>
      <translation>Mindestens so viel Prozent der Punkte erledigt</translation>
    </message>
    <message>
      <source>At most so many</source>
      <translation>Höchstens so viele</translation>
    </message>
    <message>
      <source>At most so many entries; without: 200</source>
      <translation>Höchstens so viele Einträge; ohne: 200</translation>
    </message>
    <message>
      <source>At most so many; without: 30</source>
      <translation>Höchstens so viele; ohne: 30</translation>
    </message>
    <message>
      <source>At risk</source>
      <translation>Gefährdet</translation>
    </message>
    <message>
      <source>Away</source>
      <translation>Abwesend</translation>
    </message>
    <message>
      <source>BEFORE</source>
      <translation>VORHER</translation>
    </message>
    <message>
      <source>BEGIN names no component.</source>
      <translation>BEGIN nennt keine Komponente.</translation>
    </message>
    <message>
      <source>BEGIN:VCALENDAR stands inside of “%1”, which is not closed.</source>
      <translation>BEGIN:VCALENDAR steht innerhalb von „%1“, das nicht geschlossen ist.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Back to draft</source>
      <translation>Zurück zum Entwurf</translation>
    </message>
    <message>
      <source>Back up workspace</source>
      <translation>Arbeitsbereich sichern</translation>
    </message>
    <message>
      <source>Back up workspace…</source>
      <translation>Arbeitsbereich sichern …</translation>
    </message>
    <message>
      <source>Backing up the workspace</source>
      <translation>Arbeitsbereich wird gesichert</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Vorher</translation>
    </message>
    <message>
      <source>Before shipping</source>
      <translation>Vor der Auslieferung</translation>
    </message>
    <message>
      <source>Belongs to the end of %1</source>
      <translation>Gehört zum Ende von %1</translation>
    </message>
    <message>
      <source>Belongs to the gate before shipping</source>
      <translation>Gehört zum Gate vor der Auslieferung</translation>
    </message>
    <message>
      <source>Block</source>
      <translation>Blockieren</translation>
    </message>
    <message>
      <source>Block %1</source>
      <translation>%1 blockieren</translation>
    </message>
    <message>
      <source>Blocked</source>
      <translation>Blockiert</translation>
    </message>
    <message>
      <source>Blocked by</source>
      <translation>Blockiert durch</translation>
    </message>
    <message>
      <source>Blocking: the gate stays shut without it</source>
      <translation>Blockierend: Ohne es bleibt das Gate geschlossen</translation>
    </message>
    <message>
      <source>Blocks</source>
      <translation>Blockiert</translation>
    </message>
    <message>
      <source>Blocks leaving this phase</source>
      <translation>Blockiert das Verlassen dieser Phase</translation>
    </message>
    <message>
      <source>Blocks leaving this phase; without: blocks shipping</source>
      <translation>Blockiert das Verlassen dieser Phase; ohne: die Auslieferung</translation>
    </message>
    <message>
      <source>Blocks shipping instead of leaving a phase</source>
      <translation>Blockiert die Auslieferung statt das Verlassen einer Phase</translation>
    </message>
    <message>
      <source>Blocks the gate</source>
      <translation>Blockiert das Gate</translation>
    </message>
    <message>
      <source>Block…</source>
      <translation>Blockieren …</translation>
    </message>
    <message>
      <source>Book</source>
      <translation>Buchen</translation>
    </message>
    <message>
      <source>Book %1</source>
      <translation>%1 buchen</translation>
    </message>
    <message>
      <source>Book an environment</source>
      <translation>Umgebung buchen</translation>
    </message>
    <message>
      <source>Book it from %1 on</source>
      <translation>Ab %1 buchen</translation>
    </message>
    <message>
      <source>Booked from</source>
      <translation>Gebucht von</translation>
    </message>
    <message>
      <source>Booked to</source>
      <translation>Gebucht bis</translation>
    </message>
    <message>
      <source>Booking</source>
      <translation>Buchung</translation>
    </message>
    <message>
      <source>Books</source>
      <translation>Belegt</translation>
    </message>
    <message>
      <source>Books an environment and prints the id; booked twice shows as a conflict</source>
      <translation>Bucht eine Umgebung und gibt die Id aus; doppelt gebucht erscheint als Konflikt</translation>
    </message>
    <message>
      <source>Book…</source>
      <translation>Buchen …</translation>
    </message>
    <message>
      <source>Browse…</source>
      <translation>Durchsuchen …</translation>
    </message>
    <message>
      <source>By ship date, by product and version (4.10 after 4.9), by state or by last change</source>
      <translation>Nach Auslieferung, nach Produkt und Version (4.10 nach 4.9), nach Zustand oder nach letzter Änderung</translation>
    </message>
    <message>
      <source>By when</source>
      <translation>Bis wann</translation>
    </message>
    <message>
      <source>By when, as T-1wd@12:00</source>
      <translation>Bis wann, etwa T-1wd@12:00</translation>
    </message>
    <message>
      <source>By when, relative to a date of the release, as T-5wd@09:00</source>
      <translation>Bis wann, relativ zu einem Termin des Releases, etwa T-5wd@09:00</translation>
    </message>
    <message>
      <source>Byte 0x%1 is not UTF-8. Save the file as UTF-8 and read it again.</source>
      <translation>Das Byte 0x%1 ist kein UTF-8. Speichern Sie die Datei als UTF-8 und lesen Sie sie noch einmal.</translation>
    </message>
    <message>
      <source>COMMENT</source>
      <translation>KOMMENTAR</translation>
    </message>
    <message>
      <source>COORDINATOR</source>
      <translation>KOORDINATION</translation>
    </message>
    <message>
      <source>CRITERION</source>
      <translation>KRITERIUM</translation>
    </message>
    <message>
      <source>CSV or JSON from another tool, columns are matched by name</source>
      <translation>CSV oder JSON aus einem anderen Werkzeug, Spalten werden am Namen erkannt</translation>
    </message>
    <message>
      <source>CSV tables (*.csv)</source>
      <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>Kalender</translation>
    </message>
    <message>
      <source>Calendar read: %1, %2, %3 updated, %4 unchanged</source>
      <translation>Kalender gelesen: %1, %2, %3 aktualisiert, %4 unverändert</translation>
    </message>
    <message>
      <source>Calendars (*.ics)</source>
      <translation>Kalender (*.ics)</translation>
    </message>
    <message>
      <source>Calendars (.ics) and tables of releases (.csv, .json) can.</source>
      <translation>Kalender (.ics) und Tabellen mit Releases (.csv, .json) gehen.</translation>
    </message>
    <message>
      <source>Can be read and changed</source>
      <translation>Lesen und Ändern</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Cancel the release…</source>
      <translation>Release absagen …</translation>
    </message>
    <message>
      <source>Cancel: %1</source>
      <translation>Abbrechen: %1</translation>
    </message>
    <message>
      <source>Cancelled. Nothing was changed.</source>
      <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>Chain</source>
      <translation>Kette</translation>
    </message>
    <message>
      <source>Change %1</source>
      <translation>%1 ändern</translation>
    </message>
    <message>
      <source>Change state</source>
      <translation>Zustand ändern</translation>
    </message>
    <message>
      <source>Change the criterion “%1”</source>
      <translation>Kriterium „%1“ ändern</translation>
    </message>
    <message>
      <source>Change the date of %1</source>
      <translation>Termin von %1 ändern</translation>
    </message>
    <message>
      <source>Change the item “%1”</source>
      <translation>Punkt „%1“ ändern</translation>
    </message>
    <message>
      <source>Change the milestone %1</source>
      <translation>Meilenstein %1 ändern</translation>
    </message>
    <message>
      <source>Change the phase %1</source>
      <translation>Phase %1 ändern</translation>
    </message>
    <message>
      <source>Change the state</source>
      <translation>Zustand ändern</translation>
    </message>
    <message>
      <source>Change “%1”</source>
      <translation>„%1“ ändern</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Geändert</translation>
    </message>
    <message>
      <source>Changed since %1 signed %2</source>
      <translation>Geändert, seit %1 am %2 freigegeben hat</translation>
    </message>
    <message>
      <source>Changed since you signed %1</source>
      <translation>Geändert, seit Sie am %1 freigegeben haben</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Änderungen</translation>
    </message>
    <message>
      <source>Changes (%1)</source>
      <translation>Änderungen (%1)</translation>
    </message>
    <message>
      <source>Changes name or date of a milestone</source>
      <translation>Ändert Namen oder Termin eines Meilensteins</translation>
    </message>
    <message>
      <source>Changes since the last save</source>
      <translation>Änderungen seit dem letzten Speichern</translation>
    </message>
    <message>
      <source>Changes that are not saved</source>
      <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
      <source>Changes the dates or the description of a phase</source>
      <translation>Ändert Termine oder Beschreibung einer Phase</translation>
    </message>
    <message>
      <source>Changes what is given</source>
      <translation>Ändert, was angegeben ist</translation>
    </message>
    <message>
      <source>Changes what is given; another threshold has to be judged anew</source>
      <translation>Ändert das Angegebene; eine andere Schwelle muss neu beurteilt werden</translation>
    </message>
    <message>
      <source>Changes what is given; the roles replace the old ones</source>
      <translation>Ändert, was angegeben ist; die Rollen ersetzen die alten</translation>
    </message>
    <message>
      <source>Chapters</source>
      <translation>Kapitel</translation>
    </message>
    <message>
      <source>Check the workspace</source>
      <translation>Arbeitsbereich prüfen</translation>
    </message>
    <message>
      <source>Checking the workspace</source>
      <translation>Arbeitsbereich wird geprüft</translation>
    </message>
    <message>
      <source>Checklist</source>
      <translation>Checkliste</translation>
    </message>
    <message>
      <source>Checklist imports</source>
      <translation>Checklisten-Importe</translation>
    </message>
    <message>
      <source>Checklist items</source>
      <translation>Punkte der Checkliste</translation>
    </message>
    <message>
      <source>Checks integrity, references and the audit chain; exit status 1 when something is wrong</source>
      <translation>Prüft Unversehrtheit, Verweise und die Prüfkette; Rückgabewert 1, wenn etwas nicht stimmt</translation>
    </message>
    <message>
      <source>Choose a day</source>
      <translation>Einen Tag wählen</translation>
    </message>
    <message>
      <source>Choose a decision first.</source>
      <translation>Wählen Sie zuerst eine Entscheidung.</translation>
    </message>
    <message>
      <source>Choose a file as evidence</source>
      <translation>Datei als Nachweis wählen</translation>
    </message>
    <message>
      <source>Choose a person</source>
      <translation>Person wählen</translation>
    </message>
    <message>
      <source>Choose a row first.</source>
      <translation>Erst eine Zeile wählen.</translation>
    </message>
    <message>
      <source>Choose another workspace</source>
      <translation>Anderen Arbeitsbereich wählen</translation>
    </message>
    <message>
      <source>Choose another workspace…</source>
      <translation>Anderen Arbeitsbereich wählen …</translation>
    </message>
    <message>
      <source>Choose the folder</source>
      <translation>Ordner wählen</translation>
    </message>
    <message>
      <source>Choose the sign-off first.</source>
      <translation>Wählen Sie zuerst die Freigabe.</translation>
    </message>
    <message>
      <source>Choose who you are first.</source>
      <translation>Wählen Sie zuerst, wer Sie sind.</translation>
    </message>
    <message>
      <source>Clear filters</source>
      <translation>Filter zurücksetzen</translation>
    </message>
    <message>
      <source>Clear the filter</source>
      <translation>Filter löschen</translation>
    </message>
    <message>
      <source>Click to see each of them</source>
      <translation>Klicken, um sie einzeln zu sehen</translation>
    </message>
    <message>
      <source>Click to sort</source>
      <translation>Zum Sortieren klicken</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Close panel</source>
      <translation>Bereich schließen</translation>
    </message>
    <message>
      <source>Close the notice</source>
      <translation>Meldung schließen</translation>
    </message>
    <message>
      <source>Close…</source>
      <translation>Abschließen …</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <source>Comes behind this one; without: at the end</source>
      <translation>Kommt hinter diese; ohne: ans Ende</translation>
    </message>
    <message>
      <source>Command palette</source>
      <translation>Befehlspalette</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Kommentar</translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>Kommentare</translation>
    </message>
    <message>
      <source>Comments and activity</source>
      <translation>Kommentare und Verlauf</translation>
    </message>
    <message>
      <source>Components are nested deeper than %1.</source>
      <translation>Komponenten sind tiefer als %1 verschachtelt.</translation>
    </message>
    <message>
      <source>Conflict</source>
      <translation>Konflikt</translation>
    </message>
    <message>
      <source>Conflicts</source>
      <translation>Konflikte</translation>
    </message>
    <message>
      <source>Conflicts %1</source>
      <translation>Konflikte %1</translation>
    </message>
    <message>
      <source>Conflicts at the new date</source>
      <translation>Konflikte am neuen Termin</translation>
    </message>
    <message>
      <source>Content hash</source>
      <translation>Inhalts-Prüfsumme</translation>
    </message>
    <message>
      <source>Coordinated by %1</source>
      <translation>Koordiniert von %1</translation>
    </message>
    <message>
      <source>Coordinator</source>
      <translation>Koordination</translation>
    </message>
    <message>
      <source>Copied the workspace to %1</source>
      <translation>Arbeitsbereich kopiert nach %1</translation>
    </message>
    <message>
      <source>Copy name</source>
      <translation>Namen kopieren</translation>
    </message>
    <message>
      <source>Copy the content hash</source>
      <translation>Inhalts-Prüfsumme kopieren</translation>
    </message>
    <message>
      <source>Counts the items of</source>
      <translation>Zählt die Punkte von</translation>
    </message>
    <message>
      <source>Create %1</source>
      <translation>%1 anlegen</translation>
    </message>
    <message>
      <source>Create release</source>
      <translation>Release anlegen</translation>
    </message>
    <message>
      <source>Create the next releases</source>
      <translation>Die nächsten Releases anlegen</translation>
    </message>
    <message>
      <source>Create the train %1</source>
      <translation>Zug %1 anlegen</translation>
    </message>
    <message>
      <source>Creates the releases up to a day; those that are there stay</source>
      <translation>Legt die Releases bis zu einem Tag an; vorhandene bleiben</translation>
    </message>
    <message>
      <source>Creating releases of %1</source>
      <translation>Releases von %1 werden angelegt</translation>
    </message>
    <message>
      <source>Criteria</source>
      <translation>Kriterien</translation>
    </message>
    <message>
      <source>Criterion</source>
      <translation>Kriterium</translation>
    </message>
    <message>
      <source>Criterion “%1” is %2</source>
      <translation>Kriterium „%1“ ist %2</translation>
    </message>
    <message>
      <source>DECISION</source>
      <translation>ENTSCHEIDUNG</translation>
    </message>
    <message>
      <source>DESCRIPTION</source>
      <translation>BESCHREIBUNG</translation>
    </message>
    <message>
      <source>DONE</source>
      <translation>ERLEDIGT</translation>
    </message>
    <message>
      <source>DUE</source>
      <translation>FÄLLIG</translation>
    </message>
    <message>
      <source>DURATION: “%1” is no duration.</source>
      <translation>DURATION: „%1“ ist keine Dauer.</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>Date of the milestone</source>
      <translation>Datum des Meilensteins</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>Termine</translation>
    </message>
    <message>
      <source>Day of the first departure</source>
      <translation>Tag der ersten Abfahrt</translation>
    </message>
    <message>
      <source>Days and times as in %1</source>
      <translation>Tage und Zeiten wie in %1</translation>
    </message>
    <message>
      <source>Days away</source>
      <translation>Abwesende Tage</translation>
    </message>
    <message>
      <source>Days on which somebody is away</source>
      <translation>Tage, an denen jemand abwesend ist</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Entscheidung</translation>
    </message>
    <message>
      <source>Decisions of the roles a release needs</source>
      <translation>Entscheidungen der Rollen, die ein Release braucht</translation>
    </message>
    <message>
      <source>Departs</source>
      <translation>Fährt ab</translation>
    </message>
    <message>
      <source>Departs every so many weeks or months</source>
      <translation>Fährt alle so viele Wochen oder Monate ab</translation>
    </message>
    <message>
      <source>Depends on</source>
      <translation>Hängt ab von</translation>
    </message>
    <message>
      <source>Deploy against gate and freeze; is recorded with your name</source>
      <translation>Trotz Gate und Sperre ausrollen; wird mit Ihrem Namen aufgezeichnet</translation>
    </message>
    <message>
      <source>Deploy…</source>
      <translation>Ausrollen …</translation>
    </message>
    <message>
      <source>Description</source>
      <translation>Beschreibung</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <source>Details of %1</source>
      <translation>Einzelheiten zu %1</translation>
    </message>
    <message>
      <source>Details of the item</source>
      <translation>Einzelheiten des Punkts</translation>
    </message>
    <message>
      <source>Development</source>
      <translation>Entwicklung</translation>
    </message>
    <message>
      <source>Did you mean %1?</source>
      <translation>Meinten Sie %1?</translation>
    </message>
    <message>
      <source>Did you mean “%1”?</source>
      <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
      <source>Difference of %1</source>
      <translation>Unterschied bei %1</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>Does not block the gate</source>
      <translation>Blockiert das Gate nicht</translation>
    </message>
    <message>
      <source>Does not hold</source>
      <translation>Gilt nicht</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Erledigt</translation>
    </message>
    <message>
      <source>Done again: %1</source>
      <translation>Wiederholt: %1</translation>
    </message>
    <message>
      <source>Done by</source>
      <translation>Erledigt von</translation>
    </message>
    <message>
      <source>Done, at least</source>
      <translation>Mindestens erledigt</translation>
    </message>
    <message>
      <source>Done: %1</source>
      <translation>Erledigt: %1</translation>
    </message>
    <message>
      <source>Drop a file, paste a link or write</source>
      <translation>Datei ablegen, Link einfügen oder schreiben</translation>
    </message>
    <message>
      <source>Drop to move, Esc to cancel</source>
      <translation>Loslassen zum Verschieben, Esc zum Abbrechen</translation>
    </message>
    <message>
      <source>Due</source>
      <translation>Fällig</translation>
    </message>
    <message>
      <source>Due rule</source>
      <translation>Fälligkeitsregel</translation>
    </message>
    <message>
      <source>E-MAIL</source>
      <translation>E-MAIL</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <source>ENDS</source>
      <translation>ENDE</translation>
    </message>
    <message>
      <source>ENVIRONMENT</source>
      <translation>UMGEBUNG</translation>
    </message>
    <message>
      <source>ENVIRONMENTS</source>
      <translation>UMGEBUNGEN</translation>
    </message>
    <message>
      <source>EXPANDED UNTIL</source>
      <translation>ANGELEGT BIS</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>Früher</translation>
    </message>
    <message>
      <source>Earlier (Page Up)</source>
      <translation>Früher (Bild auf)</translation>
    </message>
    <message>
      <source>Edit %1…</source>
      <translation>%1 bearbeiten …</translation>
    </message>
    <message>
      <source>Edit details…</source>
      <translation>Einzelheiten bearbeiten …</translation>
    </message>
    <message>
      <source>Edit freeze window</source>
      <translation>Sperrfenster bearbeiten</translation>
    </message>
    <message>
      <source>Edit freeze window…</source>
      <translation>Sperrfenster bearbeiten …</translation>
    </message>
    <message>
      <source>Edit my details</source>
      <translation>Meine Angaben bearbeiten</translation>
    </message>
    <message>
      <source>Edit the title</source>
      <translation>Titel bearbeiten</translation>
    </message>
    <message>
      <source>Empty: when the phase before it ends.</source>
      <translation>Leer: wenn die Phase davor endet.</translation>
    </message>
    <message>
      <source>End</source>
      <translation>Ende</translation>
    </message>
    <message>
      <source>End of %1</source>
      <translation>Ende von %1</translation>
    </message>
    <message>
      <source>Ends</source>
      <translation>Endet</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Eingabe</translation>
    </message>
    <message>
      <source>Enter to move, Esc to cancel</source>
      <translation>Eingabe zum Verschieben, Esc zum Abbrechen</translation>
    </message>
    <message>
      <source>Entry %1 of the audit chain</source>
      <translation>Eintrag %1 der Prüfkette</translation>
    </message>
    <message>
      <source>Environment</source>
      <translation>Umgebung</translation>
    </message>
    <message>
      <source>Environment to book</source>
      <translation>Zu buchende Umgebung</translation>
    </message>
    <message>
      <source>Environments</source>
      <translation>Umgebungen</translation>
    </message>
    <message>
      <source>Environments held for a release</source>
      <translation>Für ein Release gehaltene Umgebungen</translation>
    </message>
    <message>
      <source>Environments that the release holds while it is tested.</source>
      <translation>Umgebungen, die das Release belegt, während es getestet wird.</translation>
    </message>
    <message>
      <source>Environments; none checked: all</source>
      <translation>Umgebungen; keine angekreuzt: alle</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Evaluate now</source>
      <translation>Jetzt auswerten</translation>
    </message>
    <message>
      <source>Evaluated</source>
      <translation>Ausgewertet</translation>
    </message>
    <message>
      <source>Evaluated %1 %2</source>
      <translation>Ausgewertet %1 %2</translation>
    </message>
    <message>
      <source>Evaluated by</source>
      <translation>Ausgewertet von</translation>
    </message>
    <message>
      <source>Evaluates one, or all that follow from the checklist; exit status 1 when one is not satisfied</source>
      <translation>Wertet eines aus, oder alle, die aus der Checkliste folgen; Rückgabewert 1, wenn eines nicht erfüllt ist</translation>
    </message>
    <message>
      <source>Event %1, %2</source>
      <translation>Ereignis %1, %2</translation>
    </message>
    <message>
      <source>Events named as freezes become freeze windows, the others stand in the calendar. Reading the same file again updates and does not double.</source>
      <translation>Ereignisse, die nach Sperren heißen, werden Sperrfenster, die anderen stehen im Kalender. Dieselbe Datei noch einmal zu lesen aktualisiert und verdoppelt nicht.</translation>
    </message>
    <message>
      <source>Every change of the release stands here: who made it, when, and what it was before and after.</source>
      <translation>Hier steht jede Änderung des Releases: von wem, wann, und was vorher und nachher galt.</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Everybody has signed.</source>
      <translation>Alle haben freigegeben.</translation>
    </message>
    <message>
      <source>Everybody's dates</source>
      <translation>Termine von allen</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Alles</translation>
    </message>
    <message>
      <source>Everything you do is recorded in the name of this person: items, sign-offs, overrides.</source>
      <translation>Alles, was Sie tun, wird im Namen dieser Person aufgezeichnet: Punkte, Freigaben, Ausnahmen.</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>Nachweis</translation>
    </message>
    <message>
      <source>Expand the train %1: %2 releases</source>
      <translation>Zug %1 ausbauen: %2 Releases</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Export all releases as a calendar</source>
      <translation>Alle Releases als Kalender exportieren</translation>
    </message>
    <message>
      <source>Export all releases as a calendar…</source>
      <translation>Alle Releases als Kalender exportieren …</translation>
    </message>
    <message>
      <source>Export and import</source>
      <translation>Export und Import</translation>
    </message>
    <message>
      <source>Export the calendar</source>
      <translation>Kalender exportieren</translation>
    </message>
    <message>
      <source>Export the calendar (.ics)…</source>
      <translation>Kalender exportieren (.ics) …</translation>
    </message>
    <message>
      <source>Export the checklist</source>
      <translation>Checkliste exportieren</translation>
    </message>
    <message>
      <source>Export the checklist…</source>
      <translation>Checkliste exportieren …</translation>
    </message>
    <message>
      <source>Export the table</source>
      <translation>Tabelle exportieren</translation>
    </message>
    <message>
      <source>Export this table as CSV…</source>
      <translation>Diese Tabelle als CSV exportieren …</translation>
    </message>
    <message>
      <source>Exported to %1</source>
      <translation>Exportiert nach %1</translation>
    </message>
    <message>
      <source>FIRST</source>
      <translation>ERSTER</translation>
    </message>
    <message>
      <source>FREEZE</source>
      <translation>SPERRE</translation>
    </message>
    <message>
      <source>FROM</source>
      <translation>VON</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>File: %1
Products: %2
People: %3
Releases: %4</source>
      <translation>Datei: %1
Produkte: %2
Personen: %3
Releases: %4</translation>
    </message>
    <message>
      <source>File…</source>
      <translation>Datei …</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <source>Filter by last change</source>
      <translation>Nach letzter Änderung filtern</translation>
    </message>
    <message>
      <source>Filter by name or version</source>
      <translation>Nach Name oder Version filtern</translation>
    </message>
    <message>
      <source>Filter by owner</source>
      <translation>Nach verantwortlicher Person filtern</translation>
    </message>
    <message>
      <source>Filter by progress</source>
      <translation>Nach Fortschritt filtern</translation>
    </message>
    <message>
      <source>Filter by ship date</source>
      <translation>Nach Auslieferung filtern</translation>
    </message>
    <message>
      <source>Filter items</source>
      <translation>Punkte filtern</translation>
    </message>
    <message>
      <source>Filter releases</source>
      <translation>Releases filtern</translation>
    </message>
    <message>
      <source>Filter the activity</source>
      <translation>Verlauf filtern</translation>
    </message>
    <message>
      <source>Filter: %1</source>
      <translation>Filter: %1</translation>
    </message>
    <message>
      <source>Find a release to depend on</source>
      <translation>Release finden, von dem es abhängt</translation>
    </message>
    <message>
      <source>Find in the handbook</source>
      <translation>Im Handbuch suchen</translation>
    </message>
    <message>
      <source>Finds releases, items, comments, notes and people by their text</source>
      <translation>Findet Releases, Punkte, Kommentare, Notizen und Personen nach ihrem Text</translation>
    </message>
    <message>
      <source>Finished in the last 7 days</source>
      <translation>Fertig in den letzten 7 Tagen</translation>
    </message>
    <message>
      <source>First</source>
      <translation>Zuerst</translation>
    </message>
    <message>
      <source>First day away</source>
      <translation>Erster abwesender Tag</translation>
    </message>
    <message>
      <source>Fixes the date of a milestone; it no longer follows the ship date</source>
      <translation>Legt den Termin eines Meilensteins fest; er folgt der Auslieferung nicht mehr</translation>
    </message>
    <message>
      <source>Fold or unfold the sidebar</source>
      <translation>Seitenleiste ein- oder ausklappen</translation>
    </message>
    <message>
      <source>Fold the sidebar</source>
      <translation>Seitenleiste einklappen</translation>
    </message>
    <message>
      <source>Folder of a local clone. Its commits become the scope of a release.</source>
      <translation>Ordner eines lokalen Klons. Seine Commits werden der Umfang eines Releases.</translation>
    </message>
    <message>
      <source>For rows that name none</source>
      <translation>Für Zeilen, die keines nennen</translation>
    </message>
    <message>
      <source>Form</source>
      <translation>Formular</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>Vor</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Gefunden</translation>
    </message>
    <message>
      <source>Free software under the GNU General Public License, version 3 or later.</source>
      <translation>Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
      <source>Freeze</source>
      <translation>Sperre</translation>
    </message>
    <message>
      <source>Freeze %1, %2, %3</source>
      <translation>Sperre %1, %2, %3</translation>
    </message>
    <message>
      <source>Freeze override</source>
      <translation>Ausnahme von einer Sperre</translation>
    </message>
    <message>
      <source>Freeze overrides</source>
      <translation>Ausnahmen von Sperren</translation>
    </message>
    <message>
      <source>Freeze window %1 added</source>
      <translation>Sperrfenster %1 hinzugefügt</translation>
    </message>
    <message>
      <source>Freeze window %1 changed</source>
      <translation>Sperrfenster %1 geändert</translation>
    </message>
    <message>
      <source>Freeze window removed</source>
      <translation>Sperrfenster entfernt</translation>
    </message>
    <message>
      <source>Freeze windows</source>
      <translation>Sperrfenster</translation>
    </message>
    <message>
      <source>Freeze windows: %1</source>
      <translation>Sperrfenster: %1</translation>
    </message>
    <message>
      <source>Freeze: %1</source>
      <translation>Sperre: %1</translation>
    </message>
    <message>
      <source>Freezes added: %1. Events added: %2. Updated: %3. Unchanged: %4. Left out: %5.</source>
      <translation>Sperren hinzugefügt: %1. Ereignisse hinzugefügt: %2. Aktualisiert: %3. Unverändert: %4. Ausgelassen: %5.</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>From %1</source>
      <translation>Von %1</translation>
    </message>
    <message>
      <source>From a file…</source>
      <translation>Aus einer Datei …</translation>
    </message>
    <message>
      <source>From then on</source>
      <translation>Ab dann</translation>
    </message>
    <message>
      <source>From then on; without: from now</source>
      <translation>Ab dann; ohne: ab jetzt</translation>
    </message>
    <message>
      <source>Further text, Markdown</source>
      <translation>Weiterer Text, Markdown</translation>
    </message>
    <message>
      <source>GATE</source>
      <translation>GATE</translation>
    </message>
    <message>
      <source>GO</source>
      <translation>GO</translation>
    </message>
    <message>
      <source>Gate</source>
      <translation>Gate</translation>
    </message>
    <message>
      <source>Gate %1</source>
      <translation>Gate %1</translation>
    </message>
    <message>
      <source>Gate it is needed for</source>
      <translation>Gate, für das es gebraucht wird</translation>
    </message>
    <message>
      <source>Gate override</source>
      <translation>Ausnahme vom Gate</translation>
    </message>
    <message>
      <source>Gate overrides</source>
      <translation>Ausnahmen vom Gate</translation>
    </message>
    <message>
      <source>Gate: go</source>
      <translation>Gate: go</translation>
    </message>
    <message numerus="yes">
      <source>Gate: no-go, %n reason(s)</source>
      <translation>
        <numerusform>Gate: no-go, %n Grund</numerusform>
        <numerusform>Gate: no-go, %n Gründe</numerusform>
      </translation>
    </message>
    <message>
      <source>General</source>
      <translation>Allgemein</translation>
    </message>
    <message>
      <source>Give it to somebody else, or make it due on %1</source>
      <translation>Geben Sie es jemand anderem, oder machen Sie es am %1 fällig</translation>
    </message>
    <message>
      <source>Give some to somebody else, or make them due on %1</source>
      <translation>Geben Sie einige jemand anderem, oder machen Sie sie am %1 fällig</translation>
    </message>
    <message>
      <source>Give the reason of the override first.</source>
      <translation>Nennen Sie zuerst den Grund der Ausnahme.</translation>
    </message>
    <message>
      <source>Gives a phase another name; its key stays</source>
      <translation>Gibt einer Phase einen anderen Namen; ihr Schlüssel bleibt</translation>
    </message>
    <message>
      <source>Go / no-go</source>
      <translation>Go / no-go</translation>
    </message>
    <message>
      <source>Go earlier</source>
      <translation>Früher</translation>
    </message>
    <message>
      <source>Go later</source>
      <translation>Später</translation>
    </message>
    <message>
      <source>Go to</source>
      <translation>Gehe zu</translation>
    </message>
    <message>
      <source>Go to %1</source>
      <translation>Gehe zu %1</translation>
    </message>
    <message>
      <source>Go to line %1</source>
      <translation>Zu Zeile %1</translation>
    </message>
    <message>
      <source>Go to today</source>
      <translation>Zu heute</translation>
    </message>
    <message>
      <source>Group by release</source>
      <translation>Nach Release gruppieren</translation>
    </message>
    <message>
      <source>HH:mm</source>
      <translation>HH:mm</translation>
    </message>
    <message>
      <source>Handbook</source>
      <translation>Handbuch</translation>
    </message>
    <message>
      <source>Holds</source>
      <translation>Gilt</translation>
    </message>
    <message>
      <source>Holidays</source>
      <translation>Feiertage</translation>
    </message>
    <message>
      <source>How it is judged</source>
      <translation>Wie es beurteilt wird</translation>
    </message>
    <message>
      <source>How many items due on one day are not yet too many</source>
      <translation>Wie viele an einem Tag fällige Punkte noch nicht zu viele sind</translation>
    </message>
    <message>
      <source>How many people have to approve</source>
      <translation>Wie viele Personen zustimmen müssen</translation>
    </message>
    <message>
      <source>How many people must approve; without: 1</source>
      <translation>Wie viele Personen zustimmen müssen; ohne: 1</translation>
    </message>
    <message>
      <source>How many releases it makes</source>
      <translation>Wie viele Releases er anlegt</translation>
    </message>
    <message>
      <source>How many releases to create</source>
      <translation>Wie viele Releases angelegt werden</translation>
    </message>
    <message>
      <source>I am</source>
      <translation>Ich bin</translation>
    </message>
    <message>
      <source>ID</source>
      <translation>ID</translation>
    </message>
    <message>
      <source>ITEM</source>
      <translation>PUNKT</translation>
    </message>
    <message>
      <source>ITEMS</source>
      <translation>PUNKTE</translation>
    </message>
    <message>
      <source>Id</source>
      <translation>Id</translation>
    </message>
    <message>
      <source>Id or PRODUCT/VERSION</source>
      <translation>Id oder PRODUKT/VERSION</translation>
    </message>
    <message>
      <source>Id, name or e-mail address</source>
      <translation>Id, Name oder E-Mail-Adresse</translation>
    </message>
    <message>
      <source>Id, or a part of its name</source>
      <translation>Id oder ein Teil des Namens</translation>
    </message>
    <message>
      <source>Id, or a part of its title</source>
      <translation>Id oder ein Teil des Titels</translation>
    </message>
    <message>
      <source>Id, or a part of the title no other item has</source>
      <translation>Id oder ein Teil des Titels, den kein anderer Punkt hat</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <source>Import a calendar</source>
      <translation>Kalender importieren</translation>
    </message>
    <message>
      <source>Import a calendar (.ics)…</source>
      <translation>Kalender importieren (.ics) …</translation>
    </message>
    <message>
      <source>Import a calendar…</source>
      <translation>Kalender importieren …</translation>
    </message>
    <message>
      <source>Import a table of releases</source>
      <translation>Tabelle von Releases importieren</translation>
    </message>
    <message>
      <source>Import a table of releases…</source>
      <translation>Tabelle von Releases importieren …</translation>
    </message>
    <message>
      <source>Import a task list</source>
      <translation>Aufgabenliste importieren</translation>
    </message>
    <message>
      <source>Import a task list from a file</source>
      <translation>Aufgabenliste aus einer Datei importieren</translation>
    </message>
    <message>
      <source>Import the calendar %1</source>
      <translation>Kalender %1 importieren</translation>
    </message>
    <message>
      <source>Import the checklist %1</source>
      <translation>Checkliste %1 importieren</translation>
    </message>
    <message>
      <source>Import the schedule %1</source>
      <translation>Terminplan %1 importieren</translation>
    </message>
    <message>
      <source>Importing %1</source>
      <translation>%1 wird importiert</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importieren …</translation>
    </message>
    <message>
      <source>In a freeze window nothing ships to the environments it names. Who must, needs a recorded override.</source>
      <translation>In einem Sperrfenster wird in die genannten Umgebungen nichts ausgeliefert. Wer es muss, braucht eine aufgezeichnete Ausnahme.</translation>
    </message>
    <message>
      <source>In conflict: see the list of conflicts</source>
      <translation>Im Konflikt: siehe die Liste der Konflikte</translation>
    </message>
    <message>
      <source>In the freeze %1</source>
      <translation>In der Sperre %1</translation>
    </message>
    <message>
      <source>In the template the item “%1” waits for itself; it could never be done.</source>
      <translation>In der Vorlage wartet der Punkt „%1“ auf sich selbst; er könnte nie erledigt werden.</translation>
    </message>
    <message>
      <source>It cannot hold and fail at once: give --holds or --fails.</source>
      <translation>Es kann nicht zugleich gelten und nicht gelten: geben Sie --holds oder --fails an.</translation>
    </message>
    <message>
      <source>It collides with nothing</source>
      <translation>Es stößt mit nichts zusammen</translation>
    </message>
    <message>
      <source>It has been decided on already; the requirement stays.</source>
      <translation>Es wurde schon darüber entschieden; die Anforderung bleibt.</translation>
    </message>
    <message>
      <source>It has releases or a train; remove those first.</source>
      <translation>Es hat Releases oder einen Zug; entfernen Sie die zuerst.</translation>
    </message>
    <message>
      <source>It has shipped; the date stands.</source>
      <translation>Es ist ausgeliefert; der Termin steht.</translation>
    </message>
    <message>
      <source>It is being cancelled.</source>
      <translation>Es wird gerade abgebrochen.</translation>
    </message>
    <message>
      <source>It is final.</source>
      <translation>Es ist endgültig.</translation>
    </message>
    <message>
      <source>It is not there any more. Somebody may have removed it.</source>
      <translation>Das gibt es nicht mehr. Vielleicht hat es jemand entfernt.</translation>
    </message>
    <message>
      <source>It needs a name.</source>
      <translation>Ein Name fehlt.</translation>
    </message>
    <message>
      <source>It stands at the end already.</source>
      <translation>Sie steht schon am Rand.</translation>
    </message>
    <message>
      <source>It was changed again since; undoing it would lose that change.</source>
      <translation>Es wurde seither wieder geändert; rückgängig zu machen würde diese Änderung verlieren.</translation>
    </message>
    <message>
      <source>It was not reached after all</source>
      <translation>Er wurde doch nicht erreicht</translation>
    </message>
    <message>
      <source>It was put right when the workspace was opened.</source>
      <translation>Beim Öffnen des Arbeitsbereichs wurde es berichtigt.</translation>
    </message>
    <message>
      <source>It would have to start on %1, which is in the past.</source>
      <translation>Es müsste am %1 beginnen, das ist vorbei.</translation>
    </message>
    <message>
      <source>Item</source>
      <translation>Punkt</translation>
    </message>
    <message>
      <source>Item or criterion: id or a part of its title</source>
      <translation>Punkt oder Kriterium: Id oder ein Teil des Titels</translation>
    </message>
    <message>
      <source>Item “%1” is %2</source>
      <translation>Punkt „%1“ ist %2</translation>
    </message>
    <message>
      <source>Items</source>
      <translation>Punkte</translation>
    </message>
    <message>
      <source>Items a day</source>
      <translation>Punkte am Tag</translation>
    </message>
    <message>
      <source>Items are nested too deeply.</source>
      <translation>Punkte sind zu tief verschachtelt.</translation>
    </message>
    <message>
      <source>Items of “%1”</source>
      <translation>Punkte von „%1“</translation>
    </message>
    <message>
      <source>Items: %1 added, %2 updated, %3 unchanged. Phases added: %4.</source>
      <translation>Punkte: %1 hinzugefügt, %2 aktualisiert, %3 unverändert. Phasen hinzugefügt: %4.</translation>
    </message>
    <message>
      <source>Its git repository</source>
      <translation>Sein git-Repository</translation>
    </message>
    <message>
      <source>Its id</source>
      <translation>Seine Id</translation>
    </message>
    <message>
      <source>Its name</source>
      <translation>Sein Name</translation>
    </message>
    <message>
      <source>Its name or id</source>
      <translation>Sein Name oder seine Id</translation>
    </message>
    <message>
      <source>Its name, as Code freeze</source>
      <translation>Sein Name, etwa Code-Freeze</translation>
    </message>
    <message>
      <source>Its name, as Security review</source>
      <translation>Ihr Name, etwa Sicherheitsprüfung</translation>
    </message>
    <message>
      <source>Its name; without: the product's</source>
      <translation>Sein Name; ohne: der des Produkts</translation>
    </message>
    <message>
      <source>Its new name</source>
      <translation>Ihr neuer Name</translation>
    </message>
    <message>
      <source>Its release notes, Markdown</source>
      <translation>Seine Release Notes, Markdown</translation>
    </message>
    <message>
      <source>Its version</source>
      <translation>Seine Version</translation>
    </message>
    <message>
      <source>Judged by a person</source>
      <translation>Von einer Person beurteilt</translation>
    </message>
    <message>
      <source>KEY</source>
      <translation>SCHLÜSSEL</translation>
    </message>
    <message>
      <source>KIND</source>
      <translation>ART</translation>
    </message>
    <message>
      <source>Keep mine</source>
      <translation>Meine behalten</translation>
    </message>
    <message>
      <source>Keep the table as it is now</source>
      <translation>Die Tabelle so behalten, wie sie ist</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Legende</translation>
    </message>
    <message>
      <source>Key or name of its phase</source>
      <translation>Schlüssel oder Name der Phase</translation>
    </message>
    <message>
      <source>Key, id or a part of its name</source>
      <translation>Schlüssel, Id oder ein Teil des Namens</translation>
    </message>
    <message>
      <source>Key, name or id</source>
      <translation>Schlüssel, Name oder Id</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Lanes</source>
      <translation>Bahnen</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Language: as the system</source>
      <translation>Sprache: wie das System</translation>
    </message>
    <message>
      <source>Last day away</source>
      <translation>Letzter abwesender Tag</translation>
    </message>
    <message>
      <source>Last day it may depart</source>
      <translation>Letzter Tag, an dem er abfährt</translation>
    </message>
    <message>
      <source>Last quarter</source>
      <translation>Letztes Quartal</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Später</translation>
    </message>
    <message>
      <source>Later (Page Down)</source>
      <translation>Später (Bild ab)</translation>
    </message>
    <message>
      <source>Leave out the first N</source>
      <translation>Die ersten N auslassen</translation>
    </message>
    <message>
      <source>Leaves an item out</source>
      <translation>Lässt einen Punkt aus</translation>
    </message>
    <message>
      <source>Left out inside code blocks: %1. Take them too: --include-fenced.</source>
      <translation>In Codeblöcken ausgelassen: %1. Auch die nehmen: --include-fenced.</translation>
    </message>
    <message numerus="yes">
      <source>Left out: %n answer(s) to invitations, for they are no events.</source>
      <translation>
        <numerusform>Ausgelassen: %n Antwort auf eine Einladung, denn sie ist kein Termin.</numerusform>
        <numerusform>Ausgelassen: %n Antworten auf Einladungen, denn sie sind keine Termine.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Left out: %n event(s) without a start.</source>
      <translation>
        <numerusform>Ausgelassen: %n Termin ohne Beginn.</numerusform>
        <numerusform>Ausgelassen: %n Termine ohne Beginn.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Left out: %n journal entry(s), for they are no events.</source>
      <translation>
        <numerusform>Ausgelassen: %n Journaleintrag, denn er ist kein Termin.</numerusform>
        <numerusform>Ausgelassen: %n Journaleinträge, denn sie sind keine Termine.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Left out: %n to-do(s), for they are no events.</source>
      <translation>
        <numerusform>Ausgelassen: %n Aufgabe, denn sie ist kein Termin.</numerusform>
        <numerusform>Ausgelassen: %n Aufgaben, denn sie sind keine Termine.</numerusform>
      </translation>
    </message>
    <message>
      <source>Less than so many per cent of the items done</source>
      <translation>Weniger als so viel Prozent der Punkte erledigt</translation>
    </message>
    <message>
      <source>Lets a shell complete nouns, verbs, options and names</source>
      <translation>Lässt eine Shell Nomen, Verben, Optionen und Namen ergänzen</translation>
    </message>
    <message>
      <source>Lets it pass as its content is now; recorded for ever with your name</source>
      <translation>Lässt es passieren, wie sein Inhalt jetzt ist; für immer mit Ihrem Namen aufgezeichnet</translation>
    </message>
    <message>
      <source>Lets one release ship in spite of it; recorded for ever with your name</source>
      <translation>Lässt ein Release trotzdem ausliefern; für immer mit Ihrem Namen aufgezeichnet</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>List the day</source>
      <translation>Den Tag auflisten</translation>
    </message>
    <message>
      <source>Lists are nested deeper than %1. Flatten the list and read the file again.</source>
      <translation>Listen sind tiefer als %1 verschachtelt. Machen Sie die Liste flacher und lesen Sie die Datei noch einmal.</translation>
    </message>
    <message>
      <source>Lists releases, by ship date unless --sort says otherwise</source>
      <translation>Listet Releases auf, nach Auslieferung, wenn --sort nichts anderes sagt</translation>
    </message>
    <message>
      <source>Lists the absences</source>
      <translation>Listet die Abwesenheiten</translation>
    </message>
    <message>
      <source>Lists the bookings of a release</source>
      <translation>Listet die Buchungen eines Releases</translation>
    </message>
    <message>
      <source>Lists the comments</source>
      <translation>Listet die Kommentare</translation>
    </message>
    <message>
      <source>Lists the criteria</source>
      <translation>Listet die Kriterien</translation>
    </message>
    <message>
      <source>Lists the decisions and what changed since</source>
      <translation>Listet die Entscheidungen und was sich seither geändert hat</translation>
    </message>
    <message>
      <source>Lists the environments</source>
      <translation>Listet die Umgebungen</translation>
    </message>
    <message>
      <source>Lists the evidence of a release</source>
      <translation>Listet die Nachweise eines Releases</translation>
    </message>
    <message>
      <source>Lists the freeze windows</source>
      <translation>Listet die Sperrfenster</translation>
    </message>
    <message>
      <source>Lists the items</source>
      <translation>Listet die Punkte</translation>
    </message>
    <message>
      <source>Lists the milestones of a release</source>
      <translation>Listet die Meilensteine eines Releases</translation>
    </message>
    <message>
      <source>Lists the people</source>
      <translation>Listet die Personen</translation>
    </message>
    <message>
      <source>Lists the phases of a release</source>
      <translation>Listet die Phasen eines Releases auf</translation>
    </message>
    <message>
      <source>Lists the products</source>
      <translation>Listet die Produkte</translation>
    </message>
    <message>
      <source>Lists the release trains</source>
      <translation>Listet die Release-Züge</translation>
    </message>
    <message>
      <source>Lists the templates</source>
      <translation>Listet die Vorlagen</translation>
    </message>
    <message>
      <source>Lists what collides; exit status 1 when something does</source>
      <translation>Listet, was zusammenstößt; Rückgabewert 1, wenn etwas zusammenstößt</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Ansehen</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>Noch einmal ansehen</translation>
    </message>
    <message>
      <source>Look around in a sample</source>
      <translation>In einem Beispiel umsehen</translation>
    </message>
    <message>
      <source>Look at %1</source>
      <translation>%1 ansehen</translation>
    </message>
    <message>
      <source>Look at evidence</source>
      <translation>Nachweise ansehen</translation>
    </message>
    <message>
      <source>Looking for conflicts …</source>
      <translation>Es wird nach Konflikten gesucht …</translation>
    </message>
    <message>
      <source>MILESTONE</source>
      <translation>MEILENSTEIN</translation>
    </message>
    <message>
      <source>Made the workspace %1</source>
      <translation>Arbeitsbereich %1 angelegt</translation>
    </message>
    <message>
      <source>Made with Qt %1. Icons by the KDE community (Breeze, LGPL).</source>
      <translation>Gemacht mit Qt %1. Symbole von der KDE-Gemeinschaft (Breeze, LGPL).</translation>
    </message>
    <message>
      <source>Make a new workspace</source>
      <translation>Neuen Arbeitsbereich anlegen</translation>
    </message>
    <message>
      <source>Make a new workspace…</source>
      <translation>Neuen Arbeitsbereich anlegen …</translation>
    </message>
    <message>
      <source>Make the sample workspace</source>
      <translation>Beispiel-Arbeitsbereich anlegen</translation>
    </message>
    <message>
      <source>Makes a consistent copy, also while others write</source>
      <translation>Macht eine stimmige Kopie, auch während andere schreiben</translation>
    </message>
    <message>
      <source>Makes a release and prints its id</source>
      <translation>Legt ein Release an und gibt seine Id aus</translation>
    </message>
    <message>
      <source>Makes a release train and prints its id</source>
      <translation>Legt einen Release-Zug an und gibt seine Id aus</translation>
    </message>
    <message>
      <source>Makes a role's decision necessary; prints the id of the requirement</source>
      <translation>Macht die Entscheidung einer Rolle nötig; gibt die Id der Anforderung aus</translation>
    </message>
    <message>
      <source>Makes the file</source>
      <translation>Legt die Datei an</translation>
    </message>
    <message>
      <source>Manager</source>
      <translation>Management</translation>
    </message>
    <message>
      <source>Markdown (*.md *.markdown *.txt);;All files (*)</source>
      <translation>Markdown (*.md *.markdown *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Markdown (*.md)</source>
      <translation>Markdown (*.md)</translation>
    </message>
    <message>
      <source>Markdown: headings become phases, “- [ ] text” items, “@name” owners. Pasting the same list again updates it and does not double it.</source>
      <translation>Markdown: Überschriften werden Phasen, „- [ ] Text“ Punkte, „@name“ Verantwortliche. Dieselbe Liste noch einmal einzufügen aktualisiert und verdoppelt nicht.</translation>
    </message>
    <message>
      <source>Marks an item as being worked on</source>
      <translation>Kennzeichnet einen Punkt als in Arbeit</translation>
    </message>
    <message>
      <source>Marks an item as blocked</source>
      <translation>Kennzeichnet einen Punkt als blockiert</translation>
    </message>
    <message>
      <source>Measurable conditions of a release</source>
      <translation>Messbare Bedingungen eines Releases</translation>
    </message>
    <message>
      <source>Milestone</source>
      <translation>Meilenstein</translation>
    </message>
    <message>
      <source>Milestones</source>
      <translation>Meilensteine</translation>
    </message>
    <message>
      <source>Mine</source>
      <comment>view of releases that involve me</comment>
      <translation>Meine</translation>
    </message>
    <message>
      <source>Mine %1</source>
      <translation>Meine %1</translation>
    </message>
    <message>
      <source>Mode</source>
      <translation>Ansicht</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>Monat</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <source>More actions</source>
      <translation>Weitere Aktionen</translation>
    </message>
    <message>
      <source>More roles</source>
      <translation>Weitere Rollen</translation>
    </message>
    <message>
      <source>More views</source>
      <translation>Weitere Ansichten</translation>
    </message>
    <message>
      <source>Move %1</source>
      <translation>%1 verschieben</translation>
    </message>
    <message>
      <source>Move %1 to %2</source>
      <translation>%1 auf %2 verschieben</translation>
    </message>
    <message>
      <source>Move a day earlier</source>
      <translation>Einen Tag früher</translation>
    </message>
    <message>
      <source>Move a day later</source>
      <translation>Einen Tag später</translation>
    </message>
    <message>
      <source>Move a week earlier</source>
      <translation>Eine Woche früher</translation>
    </message>
    <message>
      <source>Move a week later</source>
      <translation>Eine Woche später</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Nach unten</translation>
    </message>
    <message>
      <source>Move ship date…</source>
      <translation>Auslieferung verschieben …</translation>
    </message>
    <message>
      <source>Move the item “%1”</source>
      <translation>Punkt „%1“ verschieben</translation>
    </message>
    <message>
      <source>Move the ship date: %1</source>
      <translation>Auslieferung verschieben: %1</translation>
    </message>
    <message>
      <source>Move the ship date…</source>
      <translation>Auslieferung verschieben …</translation>
    </message>
    <message>
      <source>Move the start before the ship date</source>
      <translation>Legen Sie den Beginn vor die Auslieferung</translation>
    </message>
    <message>
      <source>Move to %1</source>
      <translation>Auf %1 verschieben</translation>
    </message>
    <message>
      <source>Move to next free slot</source>
      <translation>Auf nächsten freien Termin verschieben</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Nach oben</translation>
    </message>
    <message>
      <source>Moves the ship date and what is relative to it, the start, or both</source>
      <translation>Verschiebt das Auslieferungsdatum und was davon abhängt, den Beginn oder beides</translation>
    </message>
    <message>
      <source>Must be done before; may be repeated</source>
      <translation>Muss vorher erledigt sein; darf mehrfach stehen</translation>
    </message>
    <message>
      <source>Must ship before it; may be repeated</source>
      <translation>Muss vorher ausgeliefert sein; darf mehrfach stehen</translation>
    </message>
    <message>
      <source>NO</source>
      <translation>NEIN</translation>
    </message>
    <message>
      <source>NO-GO: %1</source>
      <translation>NO-GO: %1</translation>
    </message>
    <message>
      <source>NO.</source>
      <translation>NR.</translation>
    </message>
    <message>
      <source>NOTE</source>
      <translation>NOTIZ</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Name of the new product</source>
      <translation>Name des neuen Produkts</translation>
    </message>
    <message>
      <source>Name of the product</source>
      <translation>Name des Produkts</translation>
    </message>
    <message>
      <source>Name of the view</source>
      <translation>Name der Ansicht</translation>
    </message>
    <message>
      <source>Name or id of the product</source>
      <translation>Name oder Id des Produkts</translation>
    </message>
    <message>
      <source>Name or id of the train</source>
      <translation>Name oder Id des Zugs</translation>
    </message>
    <message>
      <source>Name or version</source>
      <translation>Name oder Version</translation>
    </message>
    <message>
      <source>Name the role first.</source>
      <translation>Nennen Sie zuerst die Rolle.</translation>
    </message>
    <message>
      <source>Named dates of a release</source>
      <translation>Benannte Termine eines Releases</translation>
    </message>
    <message>
      <source>Needed to leave this phase; without: to ship</source>
      <translation>Gebraucht, um diese Phase zu verlassen; ohne: zur Auslieferung</translation>
    </message>
    <message>
      <source>Needs %1, which ships %2</source>
      <translation>Braucht %1, das %2 ausgeliefert wird</translation>
    </message>
    <message>
      <source>New comment</source>
      <translation>Neuer Kommentar</translation>
    </message>
    <message>
      <source>New criterion</source>
      <translation>Neues Kriterium</translation>
    </message>
    <message>
      <source>New environment</source>
      <translation>Neue Umgebung</translation>
    </message>
    <message>
      <source>New evidence: a link, a path or a sentence</source>
      <translation>Neuer Nachweis: ein Link, ein Pfad oder ein Satz</translation>
    </message>
    <message>
      <source>New freeze window</source>
      <translation>Neues Sperrfenster</translation>
    </message>
    <message>
      <source>New freeze window…</source>
      <translation>Neues Sperrfenster …</translation>
    </message>
    <message>
      <source>New item</source>
      <translation>Neuer Punkt</translation>
    </message>
    <message>
      <source>New item in %1</source>
      <translation>Neuer Punkt in %1</translation>
    </message>
    <message>
      <source>New milestone</source>
      <translation>Neuer Meilenstein</translation>
    </message>
    <message>
      <source>New person</source>
      <translation>Neue Person</translation>
    </message>
    <message>
      <source>New phase</source>
      <translation>Neue Phase</translation>
    </message>
    <message>
      <source>New product</source>
      <translation>Neues Produkt</translation>
    </message>
    <message>
      <source>New release</source>
      <translation>Neues Release</translation>
    </message>
    <message>
      <source>New release on %1…</source>
      <translation>Neues Release am %1 …</translation>
    </message>
    <message>
      <source>New release train</source>
      <translation>Neuer Release-Zug</translation>
    </message>
    <message>
      <source>New release…</source>
      <translation>Neues Release …</translation>
    </message>
    <message>
      <source>New sample workspace</source>
      <translation>Neuer Beispiel-Arbeitsbereich</translation>
    </message>
    <message>
      <source>New sample workspace…</source>
      <translation>Neuer Beispiel-Arbeitsbereich …</translation>
    </message>
    <message>
      <source>New ship date</source>
      <translation>Neue Auslieferung</translation>
    </message>
    <message>
      <source>New template</source>
      <translation>Neue Vorlage</translation>
    </message>
    <message>
      <source>New workspace</source>
      <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
      <source>New workspace…</source>
      <translation>Neuer Arbeitsbereich …</translation>
    </message>
    <message>
      <source>New…</source>
      <translation>Neu …</translation>
    </message>
    <message>
      <source>Next 14 days</source>
      <translation>Nächste 14 Tage</translation>
    </message>
    <message>
      <source>Next 30 days</source>
      <translation>Nächste 30 Tage</translation>
    </message>
    <message>
      <source>Next departures</source>
      <translation>Nächste Abfahrten</translation>
    </message>
    <message>
      <source>Next free slot: %1</source>
      <translation>Nächster freier Termin: %1</translation>
    </message>
    <message>
      <source>No acceptance criteria. They are what has to be true before this phase may end.</source>
      <translation>Keine Abnahmekriterien. Sie sind, was gelten muss, bevor diese Phase enden darf.</translation>
    </message>
    <message>
      <source>No change matches</source>
      <translation>Keine Änderung passt</translation>
    </message>
    <message>
      <source>No column tells the %1. Name it: --map %1=COLUMN. The table has: %2.</source>
      <translation>Keine Spalte nennt %1. Nennen Sie sie: --map %1=SPALTE. Die Tabelle hat: %2.</translation>
    </message>
    <message>
      <source>No conflicts.</source>
      <translation>Keine Konflikte.</translation>
    </message>
    <message>
      <source>No criteria yet</source>
      <translation>Noch keine Kriterien</translation>
    </message>
    <message>
      <source>No criterion follows from the checklist; the others are judged by people.</source>
      <translation>Kein Kriterium folgt aus der Checkliste; die anderen beurteilen Personen.</translation>
    </message>
    <message>
      <source>No date changes.</source>
      <translation>Kein Termin ändert sich.</translation>
    </message>
    <message>
      <source>No environment is booked.</source>
      <translation>Keine Umgebung ist gebucht.</translation>
    </message>
    <message>
      <source>No free slot within a year; change the freeze or the dependency</source>
      <translation>Kein freier Termin innerhalb eines Jahres; ändern Sie die Sperre oder die Abhängigkeit</translation>
    </message>
    <message>
      <source>No holidays</source>
      <translation>Keine Feiertage</translation>
    </message>
    <message>
      <source>No item matches</source>
      <translation>Kein Punkt passt</translation>
    </message>
    <message>
      <source>No items. They are what has to be done in this phase.</source>
      <translation>Keine Punkte. Sie sind, was in dieser Phase zu tun ist.</translation>
    </message>
    <message>
      <source>No longer book %1</source>
      <translation>%1 nicht mehr buchen</translation>
    </message>
    <message>
      <source>No longer depend on %1</source>
      <translation>Nicht mehr von %1 abhängen</translation>
    </message>
    <message>
      <source>No longer require</source>
      <translation>Nicht mehr verlangen</translation>
    </message>
    <message>
      <source>No longer require the sign-off %1</source>
      <translation>Freigabe %1 nicht mehr verlangen</translation>
    </message>
    <message>
      <source>No longer required</source>
      <translation>Nicht mehr verlangt</translation>
    </message>
    <message>
      <source>No milestones. They are named dates, such as the code freeze, that other dates can hang on.</source>
      <translation>Keine Meilensteine. Sie sind benannte Termine wie der Code-Freeze, von denen andere Termine abhängen können.</translation>
    </message>
    <message>
      <source>No mistakes</source>
      <translation>Keine Fehler</translation>
    </message>
    <message>
      <source>No phases yet. Items, criteria and sign-offs belong to a phase.</source>
      <translation>Noch keine Phasen. Punkte, Kriterien und Freigaben gehören zu einer Phase.</translation>
    </message>
    <message>
      <source>No release is under way. One that was started shows its phase and the time left here.</source>
      <translation>Kein Release ist unterwegs. Eines, das begonnen hat, zeigt hier seine Phase und die verbleibende Zeit.</translation>
    </message>
    <message>
      <source>No release matches this filter.</source>
      <translation>Kein Release passt zu diesem Filter.</translation>
    </message>
    <message>
      <source>No release of this time passes the filter.</source>
      <translation>Kein Release dieser Zeit passt durch den Filter.</translation>
    </message>
    <message>
      <source>No releases yet</source>
      <translation>Noch keine Releases</translation>
    </message>
    <message>
      <source>No sign-offs are required</source>
      <translation>Keine Freigaben verlangt</translation>
    </message>
    <message>
      <source>No sign-offs are required.</source>
      <translation>Keine Freigaben verlangt.</translation>
    </message>
    <message>
      <source>No sign-offs. They are whose approval this phase needs before it may end.</source>
      <translation>Keine Freigaben. Sie sagen, wessen Zustimmung diese Phase braucht, bevor sie enden darf.</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>Niemand</translation>
    </message>
    <message>
      <source>Nobody (@%1)</source>
      <translation>Niemand (@%1)</translation>
    </message>
    <message>
      <source>Nobody has such a name.</source>
      <translation>Niemand hat so einen Namen.</translation>
    </message>
    <message>
      <source>Nobody is away.</source>
      <translation>Niemand ist abwesend.</translation>
    </message>
    <message>
      <source>Nobody is chosen yet.</source>
      <translation>Noch ist niemand gewählt.</translation>
    </message>
    <message>
      <source>Nobody is chosen: choose who you are</source>
      <translation>Niemand ist gewählt: wählen Sie, wer Sie sind</translation>
    </message>
    <message>
      <source>Nobody takes part yet.</source>
      <translation>Noch macht niemand mit.</translation>
    </message>
    <message>
      <source>Nobody was chosen to act; choose who you are in the settings.</source>
      <translation>Niemand wurde gewählt, der handelt; wählen Sie in den Einstellungen, wer Sie sind.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <source>None checked: all environments.</source>
      <translation>Keine angekreuzt: alle Umgebungen.</translation>
    </message>
    <message>
      <source>None checked: all products run here.</source>
      <translation>Keines angekreuzt: Alle Produkte laufen hier.</translation>
    </message>
    <message>
      <source>None checked: all products.</source>
      <translation>Keines angekreuzt: alle Produkte.</translation>
    </message>
    <message>
      <source>None: an empty release</source>
      <translation>Keine: ein leeres Release</translation>
    </message>
    <message>
      <source>Not in this workspace: %1.</source>
      <translation>Nicht in diesem Arbeitsbereich: %1.</translation>
    </message>
    <message>
      <source>Not reached yet</source>
      <translation>Noch nicht erreicht</translation>
    </message>
    <message>
      <source>Not saved yet</source>
      <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
      <source>Not saved yet: %1</source>
      <translation>Noch nicht gespeichert: %1</translation>
    </message>
    <message>
      <source>Not sound. Problems: %1.</source>
      <translation>Nicht in Ordnung. Probleme: %1.</translation>
    </message>
    <message>
      <source>Note: %1</source>
      <translation>Hinweis: %1</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <source>Nothing begins, freezes or ships in the next 14 days.</source>
      <translation>In den nächsten 14 Tagen beginnt nichts, wird nichts gesperrt oder ausgeliefert.</translation>
    </message>
    <message>
      <source>Nothing changed since the signature.</source>
      <translation>Seit der Freigabe hat sich nichts geändert.</translation>
    </message>
    <message>
      <source>Nothing checked means all.</source>
      <translation>Nichts angekreuzt heißt alle.</translation>
    </message>
    <message>
      <source>Nothing collides in this time.</source>
      <translation>In dieser Zeit stößt nichts zusammen.</translation>
    </message>
    <message>
      <source>Nothing departs from now on.</source>
      <translation>Ab jetzt fährt nichts mehr ab.</translation>
    </message>
    <message>
      <source>Nothing found.</source>
      <translation>Nichts gefunden.</translation>
    </message>
    <message>
      <source>Nothing happened yet</source>
      <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
      <source>Nothing happened yet.</source>
      <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
      <source>Nothing has been signed here yet.</source>
      <translation>Hier ist noch nichts freigegeben worden.</translation>
    </message>
    <message>
      <source>Nothing is asked of this release yet: add items, criteria or sign-offs, and they show here.</source>
      <translation>Von diesem Release wird noch nichts verlangt: Fügen Sie Punkte, Kriterien oder Freigaben hinzu, dann stehen sie hier.</translation>
    </message>
    <message>
      <source>Nothing is booked.</source>
      <translation>Nichts ist gebucht.</translation>
    </message>
    <message>
      <source>Nothing is planned in this month.</source>
      <translation>In diesem Monat ist nichts geplant.</translation>
    </message>
    <message>
      <source>Nothing is planned on this day.</source>
      <translation>An diesem Tag ist nichts geplant.</translation>
    </message>
    <message>
      <source>Nothing is planned yet</source>
      <translation>Noch ist nichts geplant</translation>
    </message>
    <message>
      <source>Nothing left to undo.</source>
      <translation>Nichts mehr rückgängig zu machen.</translation>
    </message>
    <message>
      <source>Nothing moves.</source>
      <translation>Nichts verschiebt sich.</translation>
    </message>
    <message>
      <source>Nothing planned yet</source>
      <translation>Noch nichts geplant</translation>
    </message>
    <message>
      <source>Nothing stands against shipping</source>
      <translation>Nichts steht der Auslieferung entgegen</translation>
    </message>
    <message>
      <source>Nothing to add: the releases up to then are there.</source>
      <translation>Nichts hinzuzufügen: Die Releases bis dahin gibt es.</translation>
    </message>
    <message>
      <source>Nothing to do yet</source>
      <translation>Noch nichts zu tun</translation>
    </message>
    <message>
      <source>Nothing waits for you.</source>
      <translation>Nichts wartet auf Sie.</translation>
    </message>
    <message>
      <source>Nothing waits for you. Sign-offs of your roles and your items of the next 7 days show up here.</source>
      <translation>Nichts wartet auf Sie. Freigaben Ihrer Rollen und Ihre Punkte der nächsten 7 Tage erscheinen hier.</translation>
    </message>
    <message>
      <source>Nothing was changed yet.</source>
      <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
      <source>Nothing was undone.</source>
      <translation>Nichts wurde rückgängig gemacht.</translation>
    </message>
    <message>
      <source>Number that ship</source>
      <translation>Anzahl Auslieferungen</translation>
    </message>
    <message>
      <source>OTHER DAY</source>
      <translation>ANDERER TAG</translation>
    </message>
    <message>
      <source>OVERDUE</source>
      <translation>ÜBERFÄLLIG</translation>
    </message>
    <message>
      <source>OWNER</source>
      <translation>VERANTWORTLICH</translation>
    </message>
    <message>
      <source>Of kind checklist: how many of them must be done</source>
      <translation>Bei Art checklist: wie viel Prozent davon erledigt sein müssen</translation>
    </message>
    <message>
      <source>Of kind checklist: how many of them must be done; without: 100</source>
      <translation>Bei Art checklist: wie viele davon erledigt sein müssen; ohne: 100</translation>
    </message>
    <message>
      <source>Of kind checklist: whose items count</source>
      <translation>Bei Art checklist: wessen Punkte zählen</translation>
    </message>
    <message>
      <source>Of kind checklist: whose items count; without: all</source>
      <translation>Bei Art checklist: wessen Punkte zählen; ohne: alle</translation>
    </message>
    <message>
      <source>On</source>
      <translation>Am</translation>
    </message>
    <message>
      <source>On another day: %1</source>
      <translation>An einem anderen Tag: %1</translation>
    </message>
    <message>
      <source>One file holds everything: plans, decisions and the whole history. Copies and other workspaces are in its menu in the sidebar.</source>
      <translation>Eine Datei enthält alles: Pläne, Entscheidungen und die ganze Geschichte. Kopien und andere Arbeitsbereiche stehen in ihrem Menü in der Seitenleiste.</translation>
    </message>
    <message>
      <source>Only for this product; may be repeated</source>
      <translation>Nur für dieses Produkt; darf mehrfach stehen</translation>
    </message>
    <message>
      <source>Only for this product; may be repeated. Without: for all</source>
      <translation>Nur für dieses Produkt; darf mehrfach stehen. Ohne: für alle</translation>
    </message>
    <message>
      <source>Only for this product; without: for all</source>
      <translation>Nur für dieses Produkt; ohne: für alle</translation>
    </message>
    <message>
      <source>Only in this phase, by key or name; may be repeated</source>
      <translation>Nur in dieser Phase, nach Schlüssel oder Namen; mehrfach möglich</translation>
    </message>
    <message>
      <source>Only in this state; may be repeated</source>
      <translation>Nur in diesem Zustand; darf mehrfach stehen</translation>
    </message>
    <message>
      <source>Only of this product</source>
      <translation>Nur von diesem Produkt</translation>
    </message>
    <message>
      <source>Only of this product; may be repeated</source>
      <translation>Nur von diesem Produkt; darf mehrfach stehen</translation>
    </message>
    <message>
      <source>Only says what would change; exit status 1 when it would make conflicts</source>
      <translation>Sagt nur, was sich ändern würde; Rückgabewert 1, wenn Konflikte entstünden</translation>
    </message>
    <message>
      <source>Only there; may be repeated</source>
      <translation>Nur dort; darf mehrfach stehen</translation>
    </message>
    <message>
      <source>Only those you coordinate, own something open in, or decide on</source>
      <translation>Nur die, die Sie koordinieren, in denen Ihnen etwas Offenes gehört oder über die Sie entscheiden</translation>
    </message>
    <message>
      <source>Only with something overdue or blocked</source>
      <translation>Nur mit Überfälligem oder Blockiertem</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Open %1</source>
      <translation>Offen %1</translation>
    </message>
    <message>
      <source>Open checklist</source>
      <translation>Checkliste öffnen</translation>
    </message>
    <message>
      <source>Open recent</source>
      <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
      <source>Open release</source>
      <translation>Release öffnen</translation>
    </message>
    <message>
      <source>Open workspace</source>
      <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
      <source>Open workspace…</source>
      <translation>Arbeitsbereich öffnen …</translation>
    </message>
    <message>
      <source>Opens the command palette</source>
      <translation>Öffnet die Befehlspalette</translation>
    </message>
    <message>
      <source>Opens this workspace instead of the default one.</source>
      <translation>Öffnet diesen Arbeitsbereich statt des üblichen.</translation>
    </message>
    <message>
      <source>Operations</source>
      <translation>Betrieb</translation>
    </message>
    <message>
      <source>Or begin with what you have</source>
      <translation>Oder beginnen Sie mit dem, was Sie haben</translation>
    </message>
    <message>
      <source>Other changes are hidden by the filter.</source>
      <translation>Der Filter verbirgt andere Änderungen.</translation>
    </message>
    <message>
      <source>Other items are hidden by the filter.</source>
      <translation>Andere Punkte sind vom Filter verborgen.</translation>
    </message>
    <message>
      <source>Overdue</source>
      <translation>Überfällig</translation>
    </message>
    <message>
      <source>Overdue %1</source>
      <translation>Überfällig %1</translation>
    </message>
    <message>
      <source>Overridden by %1, %2, %3: %4</source>
      <translation>Ausnahme von %1, %2, %3: %4</translation>
    </message>
    <message>
      <source>Overridden by %1: %2</source>
      <translation>Ausnahme von %1: %2</translation>
    </message>
    <message>
      <source>Overridden; see the board</source>
      <translation>Mit Ausnahme; siehe die Tafel</translation>
    </message>
    <message>
      <source>Override</source>
      <translation>Ausnahme</translation>
    </message>
    <message>
      <source>Override the freeze “%1”</source>
      <translation>Ausnahme von der Sperre „%1“</translation>
    </message>
    <message>
      <source>Override the gate</source>
      <translation>Ausnahme vom Gate</translation>
    </message>
    <message>
      <source>Override the gate…</source>
      <translation>Ausnahme vom Gate …</translation>
    </message>
    <message>
      <source>Override “%1” until %2</source>
      <translation>Ausnahme von „%1“ bis %2</translation>
    </message>
    <message>
      <source>Override “%1”…</source>
      <translation>Ausnahme von „%1“ …</translation>
    </message>
    <message>
      <source>Override: why may it go all the same? Recorded for ever.</source>
      <translation>Ausnahme: Warum darf es trotzdem los? Für immer aufgezeichnet.</translation>
    </message>
    <message>
      <source>Override…</source>
      <translation>Ausnahme …</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>Überblick</translation>
    </message>
    <message>
      <source>Owner</source>
      <translation>Verantwortlich</translation>
    </message>
    <message>
      <source>Owner of the product</source>
      <translation>Verantwortlich für das Produkt</translation>
    </message>
    <message>
      <source>PERSON</source>
      <translation>PERSON</translation>
    </message>
    <message>
      <source>PHASE</source>
      <translation>PHASE</translation>
    </message>
    <message>
      <source>PHASES</source>
      <translation>PHASEN</translation>
    </message>
    <message>
      <source>PRODUCT</source>
      <translation>PRODUKT</translation>
    </message>
    <message>
      <source>PRODUCTS</source>
      <translation>PRODUKTE</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <source>Pages and settings</source>
      <translation>Seiten und Einstellungen</translation>
    </message>
    <message>
      <source>Parts of the release</source>
      <translation>Teile des Releases</translation>
    </message>
    <message>
      <source>Paste a Markdown task list</source>
      <translation>Markdown-Aufgabenliste einfügen</translation>
    </message>
    <message>
      <source>Paste a task list</source>
      <translation>Aufgabenliste einfügen</translation>
    </message>
    <message>
      <source>Paste list</source>
      <translation>Liste einfügen</translation>
    </message>
    <message>
      <source>Path of an .ics file</source>
      <translation>Pfad einer .ics-Datei</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>People and roles</source>
      <translation>Personen und Rollen</translation>
    </message>
    <message>
      <source>People and roles…</source>
      <translation>Personen und Rollen …</translation>
    </message>
    <message>
      <source>People own checklist items and give sign-offs. Their roles say which.</source>
      <translation>Personen sind für Punkte der Checkliste verantwortlich und geben Freigaben. Ihre Rollen sagen, welche.</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>Phase</source>
      <translation>Phase</translation>
    </message>
    <message>
      <source>Phase, item, criterion, sign-off</source>
      <translation>Phase, Punkt, Kriterium, Freigabe</translation>
    </message>
    <message>
      <source>Phases</source>
      <translation>Phasen</translation>
    </message>
    <message>
      <source>Pixels per unit, 0.5 to 4.</source>
      <translation>Pixel je Einheit, 0.5 bis 4.</translation>
    </message>
    <message>
      <source>Place in the list</source>
      <translation>Stelle in der Liste</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <source>Plans, runs and reviews software releases.</source>
      <translation>Plant, steuert und wertet Software-Releases aus.</translation>
    </message>
    <message>
      <source>Possible now: %1.</source>
      <translation>Jetzt möglich: %1.</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Vorschau</translation>
    </message>
    <message>
      <source>Prints one JSON document on standard output, nothing else</source>
      <translation>Gibt ein JSON-Dokument auf der Standardausgabe aus, sonst nichts</translation>
    </message>
    <message>
      <source>Prints the script for %1</source>
      <translation>Gibt das Skript für %1 aus</translation>
    </message>
    <message>
      <source>Problems</source>
      <translation>Probleme</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <source>Product owner</source>
      <translation>Produktverantwortung</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>Produkte</translation>
    </message>
    <message>
      <source>Products added: %1. Releases: %2 added, %3 updated, %4 unchanged. Rows without a date: %5.</source>
      <translation>Produkte hinzugefügt: %1. Releases: %2 hinzugefügt, %3 aktualisiert, %4 unverändert. Zeilen ohne Datum: %5.</translation>
    </message>
    <message>
      <source>Products; none checked: all</source>
      <translation>Produkte; keines angekreuzt: alle</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <source>Puts a copy in the place of the workspace; what was there is kept beside it</source>
      <translation>Setzt eine Kopie an die Stelle des Arbeitsbereichs; was dort stand, bleibt daneben</translation>
    </message>
    <message>
      <source>Q%1 %2</source>
      <translation>Q%1 %2</translation>
    </message>
    <message>
      <source>QA lead</source>
      <translation>QA-Leitung</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>REACHED</source>
      <translation>ERREICHT</translation>
    </message>
    <message>
      <source>REASON</source>
      <translation>GRUND</translation>
    </message>
    <message>
      <source>REGION</source>
      <translation>REGION</translation>
    </message>
    <message>
      <source>RELEASE</source>
      <translation>RELEASE</translation>
    </message>
    <message>
      <source>REPOSITORY</source>
      <translation>REPOSITORY</translation>
    </message>
    <message>
      <source>ROLE</source>
      <translation>ROLLE</translation>
    </message>
    <message>
      <source>ROLES</source>
      <translation>ROLLEN</translation>
    </message>
    <message>
      <source>RULE</source>
      <translation>REGEL</translation>
    </message>
    <message>
      <source>Reached</source>
      <translation>Erreicht</translation>
    </message>
    <message>
      <source>Reached now</source>
      <translation>Jetzt erreicht</translation>
    </message>
    <message>
      <source>Read-only: the file or its folder may not be written</source>
      <translation>Nur lesen: In die Datei oder ihren Ordner darf nicht geschrieben werden</translation>
    </message>
    <message>
      <source>Reading every entity and every link of the audit chain …</source>
      <translation>Jeder Eintrag und jedes Glied der Prüfkette wird gelesen …</translation>
    </message>
    <message>
      <source>Reads a Markdown task list; the same file again updates and does not double</source>
      <translation>Liest eine Markdown-Aufgabenliste; dieselbe Datei noch einmal aktualisiert und verdoppelt nicht</translation>
    </message>
    <message>
      <source>Reads iCalendar; what says freeze, blackout, moratorium or no deploy, in its category or name, becomes a freeze window; a code or feature freeze is a milestone and stays an event. The same file again updates</source>
      <translation>Liest iCalendar; was in Kategorie oder Namen Freeze, Blackout, Moratorium oder No deploy sagt, wird ein Sperrfenster; ein Code- oder Feature-Freeze ist ein Meilenstein und bleibt ein Ereignis. Dieselbe Datei noch einmal aktualisiert</translation>
    </message>
    <message>
      <source>Reads releases from CSV or JSON; the same table again updates and does not double</source>
      <translation>Liest Releases aus CSV oder JSON; dieselbe Tabelle noch einmal aktualisiert und verdoppelt nicht</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Reason (needed to reject)</source>
      <translation>Grund (zum Ablehnen nötig)</translation>
    </message>
    <message>
      <source>Reason for being away</source>
      <translation>Grund der Abwesenheit</translation>
    </message>
    <message>
      <source>Reason of the override</source>
      <translation>Grund der Ausnahme</translation>
    </message>
    <message>
      <source>Recent places</source>
      <translation>Zuletzt besucht</translation>
    </message>
    <message>
      <source>Recurrence rule</source>
      <translation>Wiederholungsregel</translation>
    </message>
    <message>
      <source>Recurring schedules that create releases</source>
      <translation>Wiederkehrende Terminpläne, die Releases anlegen</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>Redo: %1</source>
      <translation>Wiederholen: %1</translation>
    </message>
    <message>
      <source>Refresh</source>
      <translation>Aktualisieren</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>Ablehnen</translation>
    </message>
    <message>
      <source>Release</source>
      <translation>Release</translation>
    </message>
    <message>
      <source>Release coordinator</source>
      <translation>Release-Koordination</translation>
    </message>
    <message>
      <source>Release notes</source>
      <translation>Release Notes</translation>
    </message>
    <message>
      <source>Release notes in Markdown</source>
      <translation>Release Notes in Markdown</translation>
    </message>
    <message>
      <source>Release trains</source>
      <translation>Release-Züge</translation>
    </message>
    <message>
      <source>Release, item, person, setting or action</source>
      <translation>Release, Punkt, Person, Einstellung oder Aktion</translation>
    </message>
    <message>
      <source>Released</source>
      <translation>Ausgeliefert</translation>
    </message>
    <message>
      <source>Releases</source>
      <translation>Releases</translation>
    </message>
    <message>
      <source>Releases ship there; it cannot be removed.</source>
      <translation>Releases werden dorthin ausgeliefert; sie kann nicht entfernt werden.</translation>
    </message>
    <message>
      <source>Releases that must ship before</source>
      <translation>Releases, die vorher ausgeliefert sein müssen</translation>
    </message>
    <message>
      <source>Releases, freeze windows and imported events, for other calendar programs.</source>
      <translation>Releases, Sperrfenster und importierte Ereignisse, für andere Kalenderprogramme.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove %1</source>
      <translation>%1 entfernen</translation>
    </message>
    <message>
      <source>Remove %1 items</source>
      <translation>%1 Punkte entfernen</translation>
    </message>
    <message>
      <source>Remove a booking</source>
      <translation>Buchung entfernen</translation>
    </message>
    <message>
      <source>Remove criterion</source>
      <translation>Kriterium entfernen</translation>
    </message>
    <message>
      <source>Remove evidence</source>
      <translation>Nachweis entfernen</translation>
    </message>
    <message>
      <source>Remove freeze window</source>
      <translation>Sperrfenster entfernen</translation>
    </message>
    <message>
      <source>Remove item</source>
      <translation>Punkt entfernen</translation>
    </message>
    <message>
      <source>Remove milestone</source>
      <translation>Meilenstein entfernen</translation>
    </message>
    <message>
      <source>Remove phase</source>
      <translation>Phase entfernen</translation>
    </message>
    <message>
      <source>Remove sign-off</source>
      <translation>Freigabe entfernen</translation>
    </message>
    <message>
      <source>Remove the criterion</source>
      <translation>Kriterium entfernen</translation>
    </message>
    <message>
      <source>Remove the criterion “%1”</source>
      <translation>Kriterium „%1“ entfernen</translation>
    </message>
    <message>
      <source>Remove the evidence %1</source>
      <translation>Nachweis %1 entfernen</translation>
    </message>
    <message>
      <source>Remove the milestone %1</source>
      <translation>Meilenstein %1 entfernen</translation>
    </message>
    <message>
      <source>Remove the phase %1</source>
      <translation>Phase %1 entfernen</translation>
    </message>
    <message>
      <source>Remove the release</source>
      <translation>Release entfernen</translation>
    </message>
    <message>
      <source>Remove “%1”</source>
      <translation>„%1“ entfernen</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>Entfernt</translation>
    </message>
    <message>
      <source>Removed %1</source>
      <translation>%1 entfernt</translation>
    </message>
    <message>
      <source>Removed the absence</source>
      <translation>Abwesenheit entfernt</translation>
    </message>
    <message>
      <source>Removes a criterion</source>
      <translation>Entfernt ein Kriterium</translation>
    </message>
    <message>
      <source>Removes a freeze window</source>
      <translation>Entfernt ein Sperrfenster</translation>
    </message>
    <message>
      <source>Removes a milestone that no date follows</source>
      <translation>Entfernt einen Meilenstein, dem kein Termin folgt</translation>
    </message>
    <message>
      <source>Removes a person</source>
      <translation>Entfernt eine Person</translation>
    </message>
    <message>
      <source>Removes a phase that nothing belongs to</source>
      <translation>Entfernt eine Phase, zu der nichts gehört</translation>
    </message>
    <message>
      <source>Removes a product without releases</source>
      <translation>Entfernt ein Produkt ohne Releases</translation>
    </message>
    <message>
      <source>Removes a template; releases made from it stay</source>
      <translation>Entfernt eine Vorlage; daraus gemachte Releases bleiben</translation>
    </message>
    <message>
      <source>Removes an absence</source>
      <translation>Entfernt eine Abwesenheit</translation>
    </message>
    <message>
      <source>Removes an environment nothing ships to</source>
      <translation>Entfernt eine Umgebung, in die nichts ausgeliefert wird</translation>
    </message>
    <message>
      <source>Removes an item and what is nested under it</source>
      <translation>Entfernt einen Punkt und was darunter verschachtelt ist</translation>
    </message>
    <message>
      <source>Removes evidence</source>
      <translation>Entfernt einen Nachweis</translation>
    </message>
    <message>
      <source>Removes one that never began</source>
      <translation>Entfernt eines, das nie begonnen hat</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Umbenennen …</translation>
    </message>
    <message>
      <source>Renders the pages as pictures into the folder and exits.</source>
      <translation>Zeichnet die Seiten als Bilder in den Ordner und endet.</translation>
    </message>
    <message>
      <source>Renders this page only.</source>
      <translation>Zeichnet nur diese Seite.</translation>
    </message>
    <message>
      <source>Repository</source>
      <translation>Repository</translation>
    </message>
    <message>
      <source>Require</source>
      <translation>Verlangen</translation>
    </message>
    <message>
      <source>Require a role</source>
      <translation>Rolle verlangen</translation>
    </message>
    <message>
      <source>Require the decision of a role, and the gate stays shut until it approves the content as it is.</source>
      <translation>Verlangen Sie die Entscheidung einer Rolle, und das Gate bleibt zu, bis sie dem Inhalt zustimmt, wie er ist.</translation>
    </message>
    <message>
      <source>Require the sign-off %1</source>
      <translation>Freigabe %1 verlangen</translation>
    </message>
    <message>
      <source>Required</source>
      <translation>Nötig</translation>
    </message>
    <message>
      <source>Required: blocks the gate</source>
      <translation>Nötig: blockiert das Gate</translation>
    </message>
    <message>
      <source>Required: the phase cannot end without it</source>
      <translation>Erforderlich: Ohne ihn endet die Phase nicht</translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <translation>Sicherung zurückspielen</translation>
    </message>
    <message>
      <source>Restore a backup here…</source>
      <translation>Sicherung hier zurückspielen …</translation>
    </message>
    <message>
      <source>Restore a backup…</source>
      <translation>Sicherung zurückspielen …</translation>
    </message>
    <message>
      <source>Restored %1 from %2</source>
      <translation>%1 aus %2 wiederhergestellt</translation>
    </message>
    <message>
      <source>Retitled: %1</source>
      <translation>Umbenannt: %1</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <source>Role and who may</source>
      <translation>Rolle und wer darf</translation>
    </message>
    <message>
      <source>Role that has to sign</source>
      <translation>Rolle, die freigeben muss</translation>
    </message>
    <message>
      <source>Roles</source>
      <translation>Rollen</translation>
    </message>
    <message>
      <source>Roles say what you may sign.</source>
      <translation>Rollen sagen, was Sie freigeben dürfen.</translation>
    </message>
    <message>
      <source>Rolled back</source>
      <translation>Zurückgerollt</translation>
    </message>
    <message>
      <source>Rule</source>
      <translation>Regel</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Ausführen</translation>
    </message>
    <message>
      <source>Running jobs</source>
      <translation>Laufende Aufträge</translation>
    </message>
    <message>
      <source>Running now</source>
      <translation>Läuft gerade</translation>
    </message>
    <message>
      <source>SHA-256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <source>SHIPS</source>
      <translation>AUSLIEFERUNG</translation>
    </message>
    <message>
      <source>SIGN-OFF</source>
      <translation>FREIGABE</translation>
    </message>
    <message>
      <source>STARTS</source>
      <translation>BEGINN</translation>
    </message>
    <message>
      <source>STATE</source>
      <translation>ZUSTAND</translation>
    </message>
    <message>
      <source>Satisfied %1</source>
      <translation>Erfüllt %1</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Save as a view</source>
      <translation>Als Ansicht speichern</translation>
    </message>
    <message>
      <source>Save the changes before closing?</source>
      <translation>Die Änderungen vor dem Schließen speichern?</translation>
    </message>
    <message>
      <source>Save the train first.</source>
      <translation>Erst den Zug speichern.</translation>
    </message>
    <message>
      <source>Saved as you write; Ctrl+Z takes it back.</source>
      <translation>Wird beim Schreiben gespeichert; Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
      <source>Say first what must hold.</source>
      <translation>Sagen Sie zuerst, was gelten muss.</translation>
    </message>
    <message>
      <source>Say what blocks the item: a reason is needed.</source>
      <translation>Sagen Sie, was den Punkt blockiert: Ein Grund wird gebraucht.</translation>
    </message>
    <message>
      <source>Say what to do: %1.</source>
      <translation>Sagen Sie, was zu tun ist: %1.</translation>
    </message>
    <message>
      <source>Say which %1: give its id or a part of its title.</source>
      <translation>Sagen Sie, welches gemeint ist (%1): mit der Id oder einem Teil des Titels.</translation>
    </message>
    <message>
      <source>Say which criterion holds or fails.</source>
      <translation>Sagen Sie, welches Kriterium gilt oder nicht gilt.</translation>
    </message>
    <message>
      <source>Say which file.</source>
      <translation>Sagen Sie, welche Datei.</translation>
    </message>
    <message>
      <source>Say who you are first: choose a person in the settings, or use --as PERSON.</source>
      <translation>Sagen Sie zuerst, wer Sie sind: Wählen Sie in den Einstellungen eine Person, oder nehmen Sie --as PERSON.</translation>
    </message>
    <message>
      <source>Say who you are to see what waits for you.</source>
      <translation>Sagen Sie, wer Sie sind, um zu sehen, was auf Sie wartet.</translation>
    </message>
    <message>
      <source>Say whose day it is: name yourself with --as PERSON or $SLIPWAY_AS.</source>
      <translation>Sagen Sie, um wessen Tag es geht: nennen Sie sich mit --as PERSON oder $SLIPWAY_AS.</translation>
    </message>
    <message>
      <source>Say whose releases: name yourself with --as PERSON or $SLIPWAY_AS.</source>
      <translation>Sagen Sie, wessen Releases: Nennen Sie sich mit --as PERSON oder $SLIPWAY_AS.</translation>
    </message>
    <message>
      <source>Say why the item is skipped: a reason is needed.</source>
      <translation>Sagen Sie, warum der Punkt ausgelassen wird: Ein Grund wird gebraucht.</translation>
    </message>
    <message>
      <source>Say why: an override needs a reason.</source>
      <translation>Sagen Sie warum: Eine Ausnahme braucht einen Grund.</translation>
    </message>
    <message>
      <source>Say why: rejecting needs a comment.</source>
      <translation>Sagen Sie warum: Ablehnen braucht einen Kommentar.</translation>
    </message>
    <message>
      <source>Says go or no-go with every reason; exit status 0 or 1</source>
      <translation>Sagt go oder no-go mit jedem Grund; Rückgabewert 0 oder 1</translation>
    </message>
    <message>
      <source>Says how it is used</source>
      <translation>Sagt, wie es benutzt wird</translation>
    </message>
    <message>
      <source>Says that a milestone was reached</source>
      <translation>Sagt, dass ein Meilenstein erreicht wurde</translation>
    </message>
    <message>
      <source>Says the version</source>
      <translation>Sagt die Version</translation>
    </message>
    <message>
      <source>Says where it is and how much it holds</source>
      <translation>Sagt, wo er ist und wie viel er enthält</translation>
    </message>
    <message>
      <source>Scope</source>
      <translation>Umfang</translation>
    </message>
    <message>
      <source>Scope in Markdown</source>
      <translation>Umfang in Markdown</translation>
    </message>
    <message>
      <source>Scope, criteria with their values, items and evidence, dates, as one content hash. When any of it changes, the signature becomes stale and says what changed.</source>
      <translation>Umfang, Kriterien mit ihren Werten, Punkte und Nachweise, Termine, als eine Prüfsumme. Ändert sich etwas davon, veraltet die Freigabe und sagt, was sich geändert hat.</translation>
    </message>
    <message>
      <source>Search or run</source>
      <translation>Suchen oder ausführen</translation>
    </message>
    <message>
      <source>Search or run…</source>
      <translation>Suchen oder ausführen …</translation>
    </message>
    <message>
      <source>Security</source>
      <translation>Sicherheit</translation>
    </message>
    <message>
      <source>See %1 --help.</source>
      <translation>Siehe %1 --help.</translation>
    </message>
    <message>
      <source>Set the date</source>
      <translation>Datum festlegen</translation>
    </message>
    <message>
      <source>Set the date by hand…</source>
      <translation>Datum von Hand festlegen …</translation>
    </message>
    <message>
      <source>Set up people and products</source>
      <translation>Personen und Produkte einrichten</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Share of items that are done</source>
      <translation>Anteil der erledigten Punkte</translation>
    </message>
    <message>
      <source>Share of required items that must be done</source>
      <translation>Anteil der nötigen Punkte, die erledigt sein müssen</translation>
    </message>
    <message>
      <source>Ship</source>
      <translation>Auslieferung</translation>
    </message>
    <message>
      <source>Ship %1</source>
      <translation>Auslieferung %1</translation>
    </message>
    <message>
      <source>Ship %1 instead</source>
      <translation>Stattdessen %1 ausliefern</translation>
    </message>
    <message>
      <source>Ship a day earlier</source>
      <translation>Einen Tag früher ausliefern</translation>
    </message>
    <message>
      <source>Ship a day later</source>
      <translation>Einen Tag später ausliefern</translation>
    </message>
    <message>
      <source>Ship date</source>
      <translation>Auslieferung</translation>
    </message>
    <message>
      <source>Ship time</source>
      <translation>Uhrzeit der Auslieferung</translation>
    </message>
    <message>
      <source>Ship: %1</source>
      <translation>Auslieferung: %1</translation>
    </message>
    <message>
      <source>Shipped</source>
      <translation>Ausgeliefert</translation>
    </message>
    <message>
      <source>Shipping is not allowed in the freeze “%1”, which lasts to %2. Ship after it, or record an override with its reason.</source>
      <translation>In der Sperre „%1“ bis %2 darf nicht ausgeliefert werden. Liefern Sie danach aus, oder halten Sie eine Ausnahme mit ihrem Grund fest.</translation>
    </message>
    <message>
      <source>Ships</source>
      <translation>Auslieferung</translation>
    </message>
    <message>
      <source>Ships %1</source>
      <translation>Auslieferung %1</translation>
    </message>
    <message>
      <source>Ships %1 now. What is relative to the ship date follows; what is over stays.</source>
      <translation>Auslieferung jetzt %1. Was relativ dazu liegt, folgt; was vorbei ist, bleibt.</translation>
    </message>
    <message>
      <source>Ships then or earlier; a day counts whole</source>
      <translation>Wird dann oder früher ausgeliefert; ein Tag zählt ganz</translation>
    </message>
    <message>
      <source>Ships then or later</source>
      <translation>Wird dann oder später ausgeliefert</translation>
    </message>
    <message>
      <source>Ships to</source>
      <translation>Ausgeliefert nach</translation>
    </message>
    <message>
      <source>Short name</source>
      <translation>Kurzname</translation>
    </message>
    <message>
      <source>Show %1, %2</source>
      <translation>%1 anzeigen, %2</translation>
    </message>
    <message numerus="yes">
      <source>Show %n conflict(s)</source>
      <translation>
        <numerusform>%n Konflikt anzeigen</numerusform>
        <numerusform>%n Konflikte anzeigen</numerusform>
      </translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Alle anzeigen</translation>
    </message>
    <message>
      <source>Show in calendar</source>
      <translation>Im Kalender zeigen</translation>
    </message>
    <message>
      <source>Show more</source>
      <translation>Mehr zeigen</translation>
    </message>
    <message>
      <source>Show older</source>
      <translation>Ältere anzeigen</translation>
    </message>
    <message>
      <source>Show or hide the conflicts</source>
      <translation>Konflikte zeigen oder verbergen</translation>
    </message>
    <message>
      <source>Show the agenda</source>
      <translation>Agenda zeigen</translation>
    </message>
    <message>
      <source>Show the month</source>
      <translation>Monat zeigen</translation>
    </message>
    <message>
      <source>Show the timeline</source>
      <translation>Zeitachse zeigen</translation>
    </message>
    <message>
      <source>Show the week</source>
      <translation>Woche zeigen</translation>
    </message>
    <message>
      <source>Show what changed</source>
      <translation>Änderungen zeigen</translation>
    </message>
    <message>
      <source>Shows one with dates, progress, sign-offs, gate and conflicts</source>
      <translation>Zeigt eines mit Terminen, Fortschritt, Freigaben, Gate und Konflikten</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>Freigeben</translation>
    </message>
    <message>
      <source>Sign %1</source>
      <translation>%1 freigeben</translation>
    </message>
    <message>
      <source>Sign again…</source>
      <translation>Erneut freigeben …</translation>
    </message>
    <message>
      <source>Sign-off</source>
      <translation>Freigabe</translation>
    </message>
    <message>
      <source>Sign-off %1 is %2</source>
      <translation>Freigabe %1 ist %2</translation>
    </message>
    <message>
      <source>Sign-off %1 is pending, %2 of %3</source>
      <translation>Freigabe %1 steht aus, %2 von %3</translation>
    </message>
    <message>
      <source>Sign-off %1 needs somebody besides the release coordinator</source>
      <translation>Freigabe %1 braucht jemanden außer der Release-Koordination</translation>
    </message>
    <message>
      <source>Sign-off is stale: %1</source>
      <translation>Freigabe ist veraltet: %1</translation>
    </message>
    <message>
      <source>Sign-off of</source>
      <translation>Freigabe von</translation>
    </message>
    <message>
      <source>Sign-off requirement</source>
      <translation>Freigabe-Anforderung</translation>
    </message>
    <message>
      <source>Sign-off was rejected: %1</source>
      <translation>Freigabe wurde abgelehnt: %1</translation>
    </message>
    <message>
      <source>Sign-off was withdrawn: %1</source>
      <translation>Freigabe wurde zurückgezogen: %1</translation>
    </message>
    <message>
      <source>Sign-off: %1</source>
      <translation>Freigabe: %1</translation>
    </message>
    <message>
      <source>Sign-offs</source>
      <translation>Freigaben</translation>
    </message>
    <message>
      <source>Sign-offs asked for: %1</source>
      <translation>Freigaben angefragt: %1</translation>
    </message>
    <message>
      <source>Sign-offs of “%1”</source>
      <translation>Freigaben von „%1“</translation>
    </message>
    <message>
      <source>Sign: abstain</source>
      <translation>Freigabe: enthalten</translation>
    </message>
    <message>
      <source>Sign: approve</source>
      <translation>Freigabe: zustimmen</translation>
    </message>
    <message>
      <source>Sign: reject</source>
      <translation>Freigabe: ablehnen</translation>
    </message>
    <message>
      <source>Signed %1</source>
      <translation>Freigegeben %1</translation>
    </message>
    <message>
      <source>Signing again covers the content as it is now.</source>
      <translation>Eine neue Freigabe umfasst den Inhalt, wie er jetzt ist.</translation>
    </message>
    <message>
      <source>Sign…</source>
      <translation>Freigeben …</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Size of the pictures, as 1440x900.</source>
      <translation>Größe der Bilder, etwa 1440x900.</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Auslassen</translation>
    </message>
    <message>
      <source>Skip %1</source>
      <translation>%1 auslassen</translation>
    </message>
    <message>
      <source>Skip…</source>
      <translation>Auslassen …</translation>
    </message>
    <message>
      <source>Slipway</source>
      <translation>Slipway</translation>
    </message>
    <message>
      <source>Slipway %1</source>
      <translation>Slipway %1</translation>
    </message>
    <message>
      <source>Slipway handbook</source>
      <translation>Slipway-Handbuch</translation>
    </message>
    <message>
      <source>Solved: %1</source>
      <translation>Gelöst: %1</translation>
    </message>
    <message>
      <source>Somebody</source>
      <translation>Jemand</translation>
    </message>
    <message>
      <source>Something else was changed since. Remove it in Releases.</source>
      <translation>Seither wurde anderes geändert. Entfernen Sie es unter Releases.</translation>
    </message>
    <message>
      <source>Something to say about it</source>
      <translation>Etwas dazu zu sagen</translation>
    </message>
    <message>
      <source>Something was added to the release since; undoing it would lose that.</source>
      <translation>Seither wurde dem Release etwas hinzugefügt; rückgängig zu machen würde das verlieren.</translation>
    </message>
    <message>
      <source>Sound. Entities: %1. Entries in the audit trail: %2.</source>
      <translation>In Ordnung. Einträge: %1. Einträge im Prüfprotokoll: %2.</translation>
    </message>
    <message>
      <source>Spans in which nothing may ship</source>
      <translation>Zeiten, in denen nichts ausgeliefert werden darf</translation>
    </message>
    <message>
      <source>Speaks this language: en, de.</source>
      <translation>Spricht diese Sprache: en, de.</translation>
    </message>
    <message>
      <source>Stages of a release</source>
      <translation>Abschnitte eines Releases</translation>
    </message>
    <message>
      <source>Standard input cannot be read.</source>
      <translation>Die Standardeingabe kann nicht gelesen werden.</translation>
    </message>
    <message>
      <source>Standing</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Beginn</translation>
    </message>
    <message>
      <source>Start %1</source>
      <translation>Beginn %1</translation>
    </message>
    <message>
      <source>Start a day earlier</source>
      <translation>Einen Tag früher beginnen</translation>
    </message>
    <message>
      <source>Start a day later</source>
      <translation>Einen Tag später beginnen</translation>
    </message>
    <message>
      <source>Start work</source>
      <translation>Arbeit beginnen</translation>
    </message>
    <message>
      <source>Start: %1</source>
      <translation>Beginn: %1</translation>
    </message>
    <message>
      <source>Starts</source>
      <translation>Beginn</translation>
    </message>
    <message>
      <source>Starts %1</source>
      <translation>Beginnt %1</translation>
    </message>
    <message numerus="yes">
      <source>Starts %1, %n working day(s)</source>
      <translation>
        <numerusform>Beginnt %1, %n Arbeitstag</numerusform>
        <numerusform>Beginnt %1, %n Arbeitstage</numerusform>
      </translation>
    </message>
    <message>
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>State: %1</source>
      <translation>Zustand: %1</translation>
    </message>
    <message>
      <source>TEMPLATE</source>
      <translation>VORLAGE</translation>
    </message>
    <message>
      <source>THRESHOLD</source>
      <translation>SCHWELLE</translation>
    </message>
    <message>
      <source>TITLE</source>
      <translation>TITEL</translation>
    </message>
    <message>
      <source>TO</source>
      <translation>BIS</translation>
    </message>
    <message>
      <source>TRAIN</source>
      <translation>ZUG</translation>
    </message>
    <message>
      <source>Tab</source>
      <translation>Tab</translation>
    </message>
    <message>
      <source>Table read: %1 and %2 added, %3 updated, %4 unchanged, %5 skipped</source>
      <translation>Tabelle gelesen: %1 und %2 hinzugefügt, %3 aktualisiert, %4 unverändert, %5 ausgelassen</translation>
    </message>
    <message>
      <source>Tables (*.csv *.json)</source>
      <translation>Tabellen (*.csv *.json)</translation>
    </message>
    <message>
      <source>Tables (*.csv *.json);;All files (*)</source>
      <translation>Tabellen (*.csv *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Tables of releases from other tools</source>
      <translation>Tabellen von Releases aus anderen Werkzeugen</translation>
    </message>
    <message>
      <source>Take the other text</source>
      <translation>Den anderen Text nehmen</translation>
    </message>
    <message>
      <source>Taken as events, for they freeze the work and not shipping: %1. Give an event the category FREEZE where nothing should ship.</source>
      <translation>Als Ereignisse übernommen, denn sie frieren die Arbeit ein und nicht die Auslieferung: %1. Geben Sie einem Ereignis die Kategorie FREEZE, wenn nichts ausgeliefert werden soll.</translation>
    </message>
    <message>
      <source>Takes a requirement back that nobody decided on</source>
      <translation>Nimmt eine Anforderung zurück, über die niemand entschieden hat</translation>
    </message>
    <message>
      <source>Takes a tick, a block or a skip back</source>
      <translation>Nimmt ein Häkchen, eine Blockade oder ein Auslassen zurück</translation>
    </message>
    <message>
      <source>Takes effect at once. Names that your team gave stay as they are.</source>
      <translation>Gilt sofort. Namen, die Ihr Team vergeben hat, bleiben, wie sie sind.</translation>
    </message>
    <message>
      <source>Takes it to another state; refused with reasons where the rules forbid it</source>
      <translation>Bringt es in einen anderen Zustand; mit Gründen verweigert, wo die Regeln es verbieten</translation>
    </message>
    <message>
      <source>Task list in Markdown</source>
      <translation>Aufgabenliste in Markdown</translation>
    </message>
    <message>
      <source>Template</source>
      <translation>Vorlage</translation>
    </message>
    <message>
      <source>Template as YAML</source>
      <translation>Vorlage als YAML</translation>
    </message>
    <message>
      <source>Template as a form</source>
      <translation>Vorlage als Formular</translation>
    </message>
    <message>
      <source>Template from a file</source>
      <translation>Vorlage aus einer Datei</translation>
    </message>
    <message>
      <source>Template to a file</source>
      <translation>Vorlage in eine Datei</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>Vorlagen</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>Text follows a closing quote. Write a quote inside of a cell twice.</source>
      <translation>Nach einem schließenden Anführungszeichen folgt Text. Schreiben Sie ein Anführungszeichen in einer Zelle doppelt.</translation>
    </message>
    <message>
      <source>That would make more than %1 releases. Choose an earlier day.</source>
      <translation>Das ergäbe mehr als %1 Releases. Wählen Sie einen früheren Tag.</translation>
    </message>
    <message>
      <source>The %1 is missing.</source>
      <translation>%1 fehlt.</translation>
    </message>
    <message>
      <source>The %1 was added behind Slipway's back.</source>
      <translation>%1 wurde hinter dem Rücken von Slipway hinzugefügt.</translation>
    </message>
    <message>
      <source>The %1 was changed.</source>
      <translation>%1 wurde geändert.</translation>
    </message>
    <message>
      <source>The absence ends before it begins.</source>
      <translation>Die Abwesenheit endet, bevor sie beginnt.</translation>
    </message>
    <message>
      <source>The answer could not be written to standard output.</source>
      <translation>Die Antwort konnte nicht auf die Standardausgabe geschrieben werden.</translation>
    </message>
    <message>
      <source>The audit chain breaks after entry %1: its seal does not fit. The end of the chain or of the change log, or the record of this copy (sync_ctl), was changed.</source>
      <translation>Die Prüfkette bricht nach Eintrag %1: Ihr Siegel passt nicht. Das Ende der Kette oder des Änderungsprotokolls, oder der Vermerk dieser Kopie (sync_ctl), wurde geändert.</translation>
    </message>
    <message>
      <source>The audit chain breaks after entry %1: the entries up to transaction %2 were cut off at its end.</source>
      <translation>Die Prüfkette bricht nach Eintrag %1: Die Einträge bis zur Transaktion %2 wurden an ihrem Ende abgeschnitten.</translation>
    </message>
    <message>
      <source>The audit chain breaks at entry %1 (%2, %3): %4.</source>
      <translation>Die Prüfkette bricht bei Eintrag %1 (%2, %3): %4.</translation>
    </message>
    <message>
      <source>The audit trail of a release, newest first</source>
      <translation>Das Prüfprotokoll eines Releases, Neuestes zuerst</translation>
    </message>
    <message>
      <source>The backup is damaged and was not restored.</source>
      <translation>Die Sicherung ist beschädigt und wurde nicht zurückgespielt.</translation>
    </message>
    <message>
      <source>The backup was changed behind Slipway's back and was not restored. %1 Choose another backup; “slipwayctl workspace restore FILE --force” takes it all the same.</source>
      <translation>Die Sicherung wurde an Slipway vorbei geändert und nicht wiederhergestellt. %1 Wählen Sie eine andere Sicherung; „slipwayctl workspace restore DATEI --force“ nimmt sie trotzdem.</translation>
    </message>
    <message>
      <source>The backup was changed behind Slipway's back. %1</source>
      <translation>Die Sicherung wurde an Slipway vorbei geändert. %1</translation>
    </message>
    <message>
      <source>The booking ends before it begins.</source>
      <translation>Die Buchung endet, bevor sie beginnt.</translation>
    </message>
    <message>
      <source>The booking was moved.</source>
      <translation>Die Buchung wurde verschoben.</translation>
    </message>
    <message>
      <source>The calendar has more than %1 entries. Split it into smaller files.</source>
      <translation>Der Kalender hat mehr als %1 Einträge. Teilen Sie ihn in kleinere Dateien.</translation>
    </message>
    <message>
      <source>The calendar shows releases from their start to their ship, freeze windows and holidays, and tells what collides. Plan the first release, or begin with the calendar you have.</source>
      <translation>Der Kalender zeigt Releases vom Beginn bis zur Auslieferung, Sperrfenster und Feiertage, und sagt, was zusammenstößt. Planen Sie das erste Release, oder beginnen Sie mit dem Kalender, den Sie haben.</translation>
    </message>
    <message>
      <source>The change log holds transaction %1, which no audit entry covers.</source>
      <translation>Das Änderungsprotokoll enthält die Transaktion %1, die kein Prüfeintrag deckt.</translation>
    </message>
    <message>
      <source>The change log was switched off (sync_ctl.applying).</source>
      <translation>Das Änderungsprotokoll war abgeschaltet (sync_ctl.applying).</translation>
    </message>
    <message>
      <source>The check is running.</source>
      <translation>Die Prüfung läuft.</translation>
    </message>
    <message>
      <source>The checklist could not be written: %1</source>
      <translation>Die Checkliste konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
      <source>The checklist holds what must be done before the release goes out: by phase, with owner, due date and evidence.</source>
      <translation>Die Checkliste enthält, was vor der Auslieferung zu tun ist: nach Phasen, mit Verantwortlichen, Fälligkeit und Nachweisen.</translation>
    </message>
    <message>
      <source>The checklist is empty.</source>
      <translation>Die Checkliste ist leer.</translation>
    </message>
    <message>
      <source>The checklist was written.</source>
      <translation>Die Checkliste wurde geschrieben.</translation>
    </message>
    <message>
      <source>The comment is empty.</source>
      <translation>Der Kommentar ist leer.</translation>
    </message>
    <message>
      <source>The component “%1” stands outside of VCALENDAR.</source>
      <translation>Die Komponente „%1“ steht außerhalb von VCALENDAR.</translation>
    </message>
    <message>
      <source>The content_hash you looked at; refused when the release has changed since</source>
      <translation>Der content_hash, den Sie angesehen haben; verweigert, wenn sich das Release seither geändert hat</translation>
    </message>
    <message>
      <source>The coordinator</source>
      <translation>Die Koordination</translation>
    </message>
    <message>
      <source>The coordinator may also sign as QA lead</source>
      <translation>Die Koordination darf auch als QA-Leitung freigeben</translation>
    </message>
    <message>
      <source>The copy could not be put in its place. Check the permissions of the folder.</source>
      <translation>Die Kopie konnte nicht an ihre Stelle gesetzt werden. Prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
      <source>The criterion was removed.</source>
      <translation>Das Kriterium wurde entfernt.</translation>
    </message>
    <message>
      <source>The criterion “%1” counts the items of the phase %2. Change or remove it first.</source>
      <translation>Das Kriterium „%1“ zählt die Punkte der Phase %2. Ändern oder entfernen Sie es zuerst.</translation>
    </message>
    <message>
      <source>The date of the milestone “%1” depends on itself.</source>
      <translation>Das Datum des Meilensteins „%1“ hängt von sich selbst ab.</translation>
    </message>
    <message>
      <source>The date of “%1” follows the milestone %2. Give it another rule first.</source>
      <translation>Der Termin von „%1“ folgt dem Meilenstein %2. Geben Sie ihm zuerst eine andere Regel.</translation>
    </message>
    <message>
      <source>The date was changed.</source>
      <translation>Das Datum wurde geändert.</translation>
    </message>
    <message>
      <source>The dates of a release that is %1 cannot be moved.</source>
      <translation>Die Termine eines Releases im Zustand „%1“ können nicht verschoben werden.</translation>
    </message>
    <message>
      <source>The dates of milestone “%1” hang on each other in a circle. Give one of them a rule from T or a fixed date.</source>
      <translation>Die Termine des Meilensteins „%1“ hängen im Kreis voneinander ab. Geben Sie einem davon eine Regel ab T oder ein festes Datum.</translation>
    </message>
    <message>
      <source>The details were changed.</source>
      <translation>Die Angaben wurden geändert.</translation>
    </message>
    <message>
      <source>The disk is full. Nothing was changed; make room and do it again.</source>
      <translation>Der Datenträger ist voll. Nichts wurde geändert; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>The e-mail address</source>
      <translation>Die E-Mail-Adresse</translation>
    </message>
    <message>
      <source>The evidence is empty: give a link, a file or a sentence.</source>
      <translation>Der Nachweis ist leer: Geben Sie einen Link, eine Datei oder einen Satz an.</translation>
    </message>
    <message>
      <source>The evidence was removed.</source>
      <translation>Der Nachweis wurde entfernt.</translation>
    </message>
    <message>
      <source>The file cannot be read: %1</source>
      <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
      <source>The file cannot be read: %1.</source>
      <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
      <source>The file cannot be written: %1</source>
      <translation>Die Datei kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
      <source>The file cannot be written: %1.</source>
      <translation>Die Datei kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
      <source>The file could not be read: %1</source>
      <translation>Die Datei konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
      <source>The file could not be read: %1.</source>
      <translation>Die Datei konnte nicht gelesen werden: %1.</translation>
    </message>
    <message>
      <source>The file could not be written: %1.</source>
      <translation>Die Datei konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
      <source>The file has %1 MB; at most %2 MB are read. Split it into smaller files.</source>
      <translation>Die Datei hat %1 MB; höchstens %2 MB werden gelesen. Teilen Sie sie in kleinere Dateien.</translation>
    </message>
    <message>
      <source>The file holds a NUL byte, so it is not a text file. Choose another file.</source>
      <translation>Die Datei enthält ein NUL-Byte, ist also keine Textdatei. Wählen Sie eine andere.</translation>
    </message>
    <message>
      <source>The file is UTF-16. Save it as UTF-8 and read it again.</source>
      <translation>Die Datei ist UTF-16. Speichern Sie sie als UTF-8 und lesen Sie sie noch einmal.</translation>
    </message>
    <message>
      <source>The file is empty; a template is wanted.</source>
      <translation>Die Datei ist leer; eine Vorlage wird gebraucht.</translation>
    </message>
    <message>
      <source>The file is larger than 64 MB.</source>
      <translation>Die Datei ist größer als 64 MB.</translation>
    </message>
    <message>
      <source>The file is nested too deeply.</source>
      <translation>Die Datei ist zu tief verschachtelt.</translation>
    </message>
    <message>
      <source>The file with everything</source>
      <translation>Die Datei mit allem</translation>
    </message>
    <message>
      <source>The first day</source>
      <translation>Der erste Tag</translation>
    </message>
    <message>
      <source>The folder %1 could not be made.</source>
      <translation>Der Ordner %1 konnte nicht angelegt werden.</translation>
    </message>
    <message>
      <source>The folder could not be made. Check its permissions.</source>
      <translation>Der Ordner konnte nicht angelegt werden. Prüfen Sie seine Rechte.</translation>
    </message>
    <message>
      <source>The freeze ends before it begins.</source>
      <translation>Die Sperre endet, bevor sie beginnt.</translation>
    </message>
    <message>
      <source>The freeze “%1” is in force now</source>
      <translation>Die Sperre „%1“ gilt gerade</translation>
    </message>
    <message>
      <source>The gate at the end of this phase; without: before shipping</source>
      <translation>Das Gate am Ende dieser Phase; ohne: vor der Auslieferung</translation>
    </message>
    <message>
      <source>The gate does not wait for it</source>
      <translation>Das Gate wartet nicht darauf</translation>
    </message>
    <message>
      <source>The gate says go; there is nothing to override.</source>
      <translation>Das Gate sagt go; es gibt nichts zu umgehen.</translation>
    </message>
    <message>
      <source>The gate says no-go (%1): %2</source>
      <translation>Das Gate sagt no-go (%1): %2</translation>
    </message>
    <message>
      <source>The gate waits for it</source>
      <translation>Das Gate wartet darauf</translation>
    </message>
    <message>
      <source>The header has %1 columns; at most %2 are read.</source>
      <translation>Die Kopfzeile hat %1 Spalten; höchstens %2 werden gelesen.</translation>
    </message>
    <message>
      <source>The item it belongs under</source>
      <translation>Der Punkt, unter den es gehört</translation>
    </message>
    <message>
      <source>The key “%1” of a milestone must be letters, digits and _, begin with a letter, and be neither T nor S.</source>
      <translation>Der Schlüssel „%1“ eines Meilensteins darf nur Buchstaben, Ziffern und _ enthalten, muss mit einem Buchstaben beginnen und darf weder T noch S sein.</translation>
    </message>
    <message>
      <source>The key “%1” stands twice.</source>
      <translation>Der Schlüssel „%1“ steht zweimal.</translation>
    </message>
    <message>
      <source>The last day</source>
      <translation>Der letzte Tag</translation>
    </message>
    <message>
      <source>The migration %1 was changed after it ran on this workspace. Use the program that made it.</source>
      <translation>Die Migration %1 wurde geändert, nachdem sie auf diesem Arbeitsbereich lief. Nehmen Sie das Programm, das ihn gemacht hat.</translation>
    </message>
    <message>
      <source>The milestone “%1” needs “at”, a rule like T-5wd@18:00.</source>
      <translation>Der Meilenstein „%1“ braucht „at“, eine Regel wie T-5wd@18:00.</translation>
    </message>
    <message>
      <source>The name</source>
      <translation>Der Name</translation>
    </message>
    <message>
      <source>The name comes from $SLIPWAY_AS. Add the person first: slipwayctl person add NAME --email ADDRESS; or name somebody else.</source>
      <translation>Der Name kommt aus $SLIPWAY_AS. Legen Sie die Person zuerst an: slipwayctl person add NAME --email ADRESSE; oder nennen Sie jemand anderen.</translation>
    </message>
    <message>
      <source>The name “%1” is taken.</source>
      <translation>Der Name „%1“ ist vergeben.</translation>
    </message>
    <message>
      <source>The new name</source>
      <translation>Der neue Name</translation>
    </message>
    <message>
      <source>The new ship date; without a zone: the release's</source>
      <translation>Die neue Auslieferung; ohne Zone: die des Releases</translation>
    </message>
    <message>
      <source>The new start, fixed by hand; the ship date stays or is given too</source>
      <translation>Der neue Beginn, von Hand festgelegt; das Auslieferungsdatum bleibt oder wird auch genannt</translation>
    </message>
    <message>
      <source>The override would have expired already. Give a later expiry.</source>
      <translation>Die Ausnahme wäre schon abgelaufen. Geben Sie ein späteres Ende an.</translation>
    </message>
    <message>
      <source>The phase %1 is not empty: %2 items, criteria, sign-offs and bookings belong to it. Move or remove them first.</source>
      <translation>Die Phase %1 ist nicht leer: Zu ihr gehören %2 Punkte, Kriterien, Freigaben und Buchungen. Verschieben oder entfernen Sie diese zuerst.</translation>
    </message>
    <message>
      <source>The picture could not be written.</source>
      <translation>Das Bild konnte nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>The present workspace could not be kept aside; nothing was restored.</source>
      <translation>Der jetzige Arbeitsbereich konnte nicht beiseitegelegt werden; nichts wurde zurückgespielt.</translation>
    </message>
    <message>
      <source>The product has a release %1 already.</source>
      <translation>Das Produkt hat schon ein Release %1.</translation>
    </message>
    <message>
      <source>The property “%1” stands outside of VCALENDAR.</source>
      <translation>Die Eigenschaft „%1“ steht außerhalb von VCALENDAR.</translation>
    </message>
    <message>
      <source>The quote that begins here is never closed.</source>
      <translation>Das Anführungszeichen, das hier beginnt, wird nie geschlossen.</translation>
    </message>
    <message>
      <source>The release</source>
      <translation>Das Release</translation>
    </message>
    <message>
      <source>The release changed while you were looking at it. Look again, then decide.</source>
      <translation>Das Release hat sich geändert, während Sie es ansahen. Sehen Sie es noch einmal an und entscheiden Sie dann.</translation>
    </message>
    <message>
      <source>The release changed; look again first.</source>
      <translation>Das Release hat sich geändert; sehen Sie es zuerst noch einmal an.</translation>
    </message>
    <message>
      <source>The release goes to deploying now; planned for %1.</source>
      <translation>Das Release wird jetzt ausgerollt; geplant war es für %1.</translation>
    </message>
    <message>
      <source>The release has no phase “%1”.</source>
      <translation>Das Release hat keine Phase „%1“.</translation>
    </message>
    <message>
      <source>The release has no phase “%1”. It has: %2.</source>
      <translation>Das Release hat keine Phase „%1“. Es hat: %2.</translation>
    </message>
    <message>
      <source>The release has “%1” already.</source>
      <translation>Das Release hat „%1“ schon.</translation>
    </message>
    <message>
      <source>The release is %1 and cannot be changed any more.</source>
      <translation>Das Release ist %1 und kann nicht mehr geändert werden.</translation>
    </message>
    <message>
      <source>The release is %1 now.</source>
      <translation>Das Release ist jetzt %1.</translation>
    </message>
    <message>
      <source>The release is %1; it can be read but not changed.</source>
      <translation>Das Release ist %1; es kann gelesen, aber nicht geändert werden.</translation>
    </message>
    <message>
      <source>The release is %1; it does not ship any more</source>
      <translation>Das Release ist %1; es wird nicht mehr ausgeliefert</translation>
    </message>
    <message>
      <source>The release is %1; nothing can be signed any more.</source>
      <translation>Das Release ist %1; nichts kann mehr freigegeben werden.</translation>
    </message>
    <message>
      <source>The release is %1; take it up again before it ships</source>
      <translation>Das Release ist %1; nehmen Sie es vor der Auslieferung wieder auf</translation>
    </message>
    <message>
      <source>The release is already %1.</source>
      <translation>Das Release ist schon %1.</translation>
    </message>
    <message>
      <source>The release is now %1</source>
      <translation>Das Release ist jetzt %1</translation>
    </message>
    <message>
      <source>The release notes tell the users of the release what is new, what was mended and what to look out for. They are shown here as they will read.</source>
      <translation>Die Release Notes sagen denen, die das Release benutzen, was neu ist, was behoben wurde und worauf zu achten ist. Hier sind sie so zu sehen, wie sie sich lesen werden.</translation>
    </message>
    <message>
      <source>The release ships %1 now.</source>
      <translation>Das Release wird jetzt %1 ausgeliefert.</translation>
    </message>
    <message>
      <source>The release was removed.</source>
      <translation>Das Release wurde entfernt.</translation>
    </message>
    <message>
      <source>The release would start after it ships. Choose an earlier start.</source>
      <translation>Das Release würde nach seiner Auslieferung beginnen. Wählen Sie einen früheren Beginn.</translation>
    </message>
    <message>
      <source>The release would wait for itself.</source>
      <translation>Das Release würde auf sich selbst warten.</translation>
    </message>
    <message>
      <source>The releases are being created.</source>
      <translation>Die Releases werden gerade angelegt.</translation>
    </message>
    <message>
      <source>The role you decide for</source>
      <translation>Die Rolle, für die Sie entscheiden</translation>
    </message>
    <message>
      <source>The rule %1 names no date at all.</source>
      <translation>Die Regel %1 nennt gar kein Datum.</translation>
    </message>
    <message>
      <source>The rule says more than these fields can. It is edited as text.</source>
      <translation>Die Regel sagt mehr, als diese Felder fassen. Sie wird als Text bearbeitet.</translation>
    </message>
    <message>
      <source>The same as a recurrence rule of RFC 5545, for what the fields cannot say.</source>
      <translation>Dasselbe als Wiederholungsregel nach RFC 5545, für alles, was die Felder nicht fassen.</translation>
    </message>
    <message>
      <source>The sample is there: 12 products and a year of releases.</source>
      <translation>Das Beispiel ist da: 12 Produkte und ein Jahr voller Releases.</translation>
    </message>
    <message>
      <source>The scope says what goes out with this release. Whoever signs, signs it; when it changes later, signatures become stale and say so. It is shown here as it will read.</source>
      <translation>Der Umfang sagt, was mit diesem Release ausgeliefert wird. Wer freigibt, gibt ihn mit frei; ändert er sich danach, veralten die Freigaben und sagen es. Hier ist er so zu sehen, wie er sich lesen wird.</translation>
    </message>
    <message>
      <source>The search index is out of step with %1: %2 missing, %3 too many.</source>
      <translation>Der Suchindex stimmt nicht mit %1 überein: %2 fehlen, %3 zu viel.</translation>
    </message>
    <message>
      <source>The share of items that must be done is a percentage from 1 to 100.</source>
      <translation>Der Anteil zu erledigender Punkte ist ein Prozentsatz von 1 bis 100.</translation>
    </message>
    <message>
      <source>The ship date lies in the freeze “%1”</source>
      <translation>Die Auslieferung liegt in der Sperre „%1“</translation>
    </message>
    <message>
      <source>The ship date lies in the past.</source>
      <translation>Das Auslieferungsdatum liegt in der Vergangenheit.</translation>
    </message>
    <message>
      <source>The ship date would lie before the start of the release. Move the start first.</source>
      <translation>Die Auslieferung läge vor dem Beginn des Releases. Verschieben Sie zuerst den Beginn.</translation>
    </message>
    <message>
      <source>The slot is free as it is.</source>
      <translation>Der Termin ist frei, wie er ist.</translation>
    </message>
    <message>
      <source>The span ends before it begins.</source>
      <translation>Die Zeitspanne endet, bevor sie beginnt.</translation>
    </message>
    <message>
      <source>The start follows from the template. Uncheck to choose it.</source>
      <translation>Der Beginn folgt aus der Vorlage. Entfernen Sie das Häkchen, um ihn zu wählen.</translation>
    </message>
    <message>
      <source>The start of the release depends on itself. Begin its rule with T or a milestone.</source>
      <translation>Der Beginn des Releases hängt von sich selbst ab. Beginnen Sie seine Regel mit T oder einem Meilenstein.</translation>
    </message>
    <message>
      <source>The start of the release hangs on itself in a circle. Give it a rule from T or a fixed date.</source>
      <translation>Der Beginn des Releases hängt im Kreis von sich selbst ab. Geben Sie ihm eine Regel ab T oder ein festes Datum.</translation>
    </message>
    <message>
      <source>The start would lie after the ship date. Move the ship date first.</source>
      <translation>Der Beginn läge nach der Auslieferung. Verschieben Sie zuerst die Auslieferung.</translation>
    </message>
    <message>
      <source>The states were left out: the column holds other words. Name another one: --map state=COLUMN.</source>
      <translation>Die Zustände wurden ausgelassen: Die Spalte enthält andere Wörter. Nennen Sie eine andere: --map state=SPALTE.</translation>
    </message>
    <message>
      <source>The table has more than %1 cells. Split it into smaller files.</source>
      <translation>Die Tabelle hat mehr als %1 Zellen. Teilen Sie sie in kleinere Dateien.</translation>
    </message>
    <message>
      <source>The table has more than %1 columns or %2 cells. Split it into smaller files.</source>
      <translation>Die Tabelle hat mehr als %1 Spalten oder %2 Zellen. Teilen Sie sie in kleinere Dateien.</translation>
    </message>
    <message>
      <source>The table is empty.</source>
      <translation>Die Tabelle ist leer.</translation>
    </message>
    <message>
      <source>The table is empty; its first line must name the columns.</source>
      <translation>Die Tabelle ist leer; ihre erste Zeile muss die Spalten nennen.</translation>
    </message>
    <message>
      <source>The template brings phases, checklist, criteria and sign-offs, all dates counted from the ship date.</source>
      <translation>Die Vorlage bringt Phasen, Checkliste, Kriterien und Freigaben mit, alle Termine von der Auslieferung an gezählt.</translation>
    </message>
    <message>
      <source>The template ends before this line; what follows belongs to another document.</source>
      <translation>Die Vorlage endet vor dieser Zeile; was folgt, gehört zu einem anderen Dokument.</translation>
    </message>
    <message>
      <source>The template is too large: at most %1 entries are read, those behind aliases counted each time.</source>
      <translation>Die Vorlage ist zu groß: Höchstens %1 Einträge werden gelesen, die hinter Aliasen jedes Mal gezählt.</translation>
    </message>
    <message>
      <source>The template names the environment “%1”, which does not exist. Add it in the settings under Environments or with slipwayctl environment add "%1", or change the template.</source>
      <translation>Die Vorlage nennt die Umgebung „%1“, die es nicht gibt. Fügen Sie sie in den Einstellungen unter Umgebungen oder mit slipwayctl environment add "%1" hinzu, oder ändern Sie die Vorlage.</translation>
    </message>
    <message>
      <source>The text was changed elsewhere while you were typing.</source>
      <translation>Der Text wurde anderswo geändert, während Sie schrieben.</translation>
    </message>
    <message>
      <source>The time zone its dates are meant in, as Europe/Berlin</source>
      <translation>Die Zeitzone, in der seine Termine gemeint sind, etwa Europe/Berlin</translation>
    </message>
    <message>
      <source>The time zone the person works in</source>
      <translation>Die Zeitzone, in der die Person arbeitet</translation>
    </message>
    <message>
      <source>The two bookings do not collide any more. Look at the list of conflicts again.</source>
      <translation>Die beiden Buchungen stoßen nicht mehr zusammen. Sehen Sie die Liste der Konflikte noch einmal an.</translation>
    </message>
    <message>
      <source>The version pattern “%1” gives two releases the version %2. Use {n}, or enough of {yyyy}, {mm}, {dd} and {week}.</source>
      <translation>Das Versionsmuster „%1“ gibt zwei Releases die Version %2. Nehmen Sie {n}, oder genug von {yyyy}, {mm}, {dd} und {week}.</translation>
    </message>
    <message>
      <source>The view “%1” was changed</source>
      <translation>Die Ansicht „%1“ wurde geändert</translation>
    </message>
    <message>
      <source>The view “%1” was removed</source>
      <translation>Die Ansicht „%1“ wurde entfernt</translation>
    </message>
    <message>
      <source>The view “%1” was saved</source>
      <translation>Die Ansicht „%1“ wurde gespeichert</translation>
    </message>
    <message>
      <source>The window follows the size of the system's text, and its light or dark look unless you choose one.</source>
      <translation>Das Fenster folgt der Schriftgröße des Systems und seinem hellen oder dunklen Aussehen, wenn Sie keines wählen.</translation>
    </message>
    <message>
      <source>The workspace can only be read, not changed.</source>
      <translation>Der Arbeitsbereich kann nur gelesen, nicht geändert werden.</translation>
    </message>
    <message>
      <source>The workspace cannot be opened</source>
      <translation>Der Arbeitsbereich kann nicht geöffnet werden</translation>
    </message>
    <message>
      <source>The workspace cannot be opened. Check that the file and its folder exist and may be read and written.</source>
      <translation>Der Arbeitsbereich kann nicht geöffnet werden. Prüfen Sie, dass es Datei und Ordner gibt und dass sie gelesen und geschrieben werden dürfen.</translation>
    </message>
    <message>
      <source>The workspace cannot be written: the file or its folder is read-only. Change its permissions or copy it to a folder of yours.</source>
      <translation>Der Arbeitsbereich kann nicht geschrieben werden: Die Datei oder ihr Ordner ist schreibgeschützt. Ändern Sie die Rechte, oder kopieren Sie ihn in einen eigenen Ordner.</translation>
    </message>
    <message>
      <source>The workspace could not be brought up to date: step %1 failed. It stays as it was; the copy beside it holds it, too.</source>
      <translation>Der Arbeitsbereich konnte nicht auf den neuesten Stand gebracht werden: Schritt %1 schlug fehl. Er bleibt, wie er war; die Kopie daneben enthält ihn auch.</translation>
    </message>
    <message>
      <source>The workspace could not be made. Check the permissions of the folder.</source>
      <translation>Der Arbeitsbereich konnte nicht angelegt werden. Prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
      <source>The workspace could not be read or written. Nothing was changed; check the disk.</source>
      <translation>Der Arbeitsbereich konnte nicht gelesen oder geschrieben werden. Nichts wurde geändert; prüfen Sie den Datenträger.</translation>
    </message>
    <message>
      <source>The workspace could not be written to the end. Nothing was changed; check the disk.</source>
      <translation>Der Arbeitsbereich konnte nicht zu Ende geschrieben werden. Nichts wurde geändert; prüfen Sie den Datenträger.</translation>
    </message>
    <message>
      <source>The workspace file is damaged. Restore it from a backup: slipwayctl workspace restore FILE.</source>
      <translation>Die Datei des Arbeitsbereichs ist beschädigt. Stellen Sie sie aus einer Sicherung her: slipwayctl workspace restore DATEI.</translation>
    </message>
    <message>
      <source>The workspace file was moved, deleted or replaced while it was open. Nothing was changed; open the workspace again.</source>
      <translation>Die Datei des Arbeitsbereichs wurde verschoben, gelöscht oder ersetzt, während sie offen war. Nichts wurde geändert; öffnen Sie den Arbeitsbereich neu.</translation>
    </message>
    <message>
      <source>The workspace has lost its identity (sync_ctl).</source>
      <translation>Der Arbeitsbereich hat seine Identität verloren (sync_ctl).</translation>
    </message>
    <message>
      <source>The workspace has lost its identity. Restore it from a backup.</source>
      <translation>Der Arbeitsbereich hat seine Identität verloren. Stellen Sie ihn aus einer Sicherung her.</translation>
    </message>
    <message>
      <source>The workspace has no environments yet; add them in the settings.</source>
      <translation>Der Arbeitsbereich hat noch keine Umgebungen; legen Sie sie in den Einstellungen an.</translation>
    </message>
    <message>
      <source>The workspace is being written already. Nothing was changed.</source>
      <translation>In den Arbeitsbereich wird schon geschrieben. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>The workspace is not empty; the sample was not added.</source>
      <translation>Der Arbeitsbereich ist nicht leer; das Beispiel wurde nicht hinzugefügt.</translation>
    </message>
    <message>
      <source>The workspace is open for reading only.</source>
      <translation>Der Arbeitsbereich ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
      <source>The workspace is read-only.</source>
      <translation>Der Arbeitsbereich ist schreibgeschützt.</translation>
    </message>
    <message>
      <source>The workspace refused: %1</source>
      <translation>Der Arbeitsbereich hat abgelehnt: %1</translation>
    </message>
    <message>
      <source>The workspace was backed up.</source>
      <translation>Der Arbeitsbereich wurde gesichert.</translation>
    </message>
    <message>
      <source>The workspace was taken apart behind Slipway's back (%1). Restore it from a backup: slipwayctl workspace restore FILE.</source>
      <translation>Der Arbeitsbereich wurde an Slipway vorbei auseinandergenommen (%1). Stellen Sie ihn aus einer Sicherung wieder her: slipwayctl workspace restore DATEI.</translation>
    </message>
    <message>
      <source>The workspace; without: $SLIPWAY_WORKSPACE, else the default one</source>
      <translation>Der Arbeitsbereich; ohne: $SLIPWAY_WORKSPACE, sonst der übliche</translation>
    </message>
    <message>
      <source>The zone its dates are meant in; without: this machine's</source>
      <translation>Die Zone, in der seine Termine gemeint sind; ohne: die dieses Rechners</translation>
    </message>
    <message>
      <source>Their decision as %1 holds up %2; they must decide anew first.</source>
      <translation>Ihre Entscheidung als %1 hält %2 auf; sie müssen zuerst neu entscheiden.</translation>
    </message>
    <message>
      <source>Their versions; {n}, {yyyy}, {mm}, {dd}, {week} are filled in</source>
      <translation>Ihre Versionen; {n}, {yyyy}, {mm}, {dd}, {week} werden eingesetzt</translation>
    </message>
    <message>
      <source>There are no comments.</source>
      <translation>Es gibt keine Kommentare.</translation>
    </message>
    <message>
      <source>There are no criteria.</source>
      <translation>Es gibt keine Kriterien.</translation>
    </message>
    <message>
      <source>There are no environments yet.</source>
      <translation>Es gibt noch keine Umgebungen.</translation>
    </message>
    <message>
      <source>There are no freeze windows.</source>
      <translation>Es gibt keine Sperrfenster.</translation>
    </message>
    <message>
      <source>There are no milestones.</source>
      <translation>Es gibt keine Meilensteine.</translation>
    </message>
    <message>
      <source>There are no phases.</source>
      <translation>Es gibt keine Phasen.</translation>
    </message>
    <message>
      <source>There are no products yet.</source>
      <translation>Es gibt noch keine Produkte.</translation>
    </message>
    <message>
      <source>There are no release trains yet.</source>
      <translation>Es gibt noch keine Release-Züge.</translation>
    </message>
    <message>
      <source>There are no such releases.</source>
      <translation>Es gibt keine solchen Releases.</translation>
    </message>
    <message>
      <source>There are no templates yet.</source>
      <translation>Es gibt noch keine Vorlagen.</translation>
    </message>
    <message>
      <source>There are: %1.</source>
      <translation>Es gibt: %1.</translation>
    </message>
    <message>
      <source>There is a file of that name already; it was not touched.</source>
      <translation>Es gibt schon eine Datei dieses Namens; sie wurde nicht angerührt.</translation>
    </message>
    <message>
      <source>There is a file of that name that is no backup of a workspace; it was not touched.</source>
      <translation>Es gibt eine Datei dieses Namens, die keine Sicherung eines Arbeitsbereichs ist; sie wurde nicht angerührt.</translation>
    </message>
    <message>
      <source>There is another file of that name; it was not touched. Choose another name.</source>
      <translation>Es gibt eine andere Datei dieses Namens; sie wurde nicht angerührt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>There is another workspace of that name; it was not touched. Choose another name for the backup.</source>
      <translation>Unter diesem Namen gibt es einen anderen Arbeitsbereich; er wurde nicht angerührt. Wählen Sie einen anderen Namen für die Sicherung.</translation>
    </message>
    <message>
      <source>There is no %1 with the id %2 here.</source>
      <translation>%1 mit der Id %2 gibt es hier nicht.</translation>
    </message>
    <message>
      <source>There is no %1 with “%2” in its title here.</source>
      <translation>%1 mit „%2“ im Titel gibt es hier nicht.</translation>
    </message>
    <message>
      <source>There is no %1 “%2”. %3</source>
      <translation>%1 „%2“ gibt es nicht. %3</translation>
    </message>
    <message>
      <source>There is no absence with the id %1.</source>
      <translation>Es gibt keine Abwesenheit mit der Id %1.</translation>
    </message>
    <message>
      <source>There is no column “%1” for the %2. The table has: %3.</source>
      <translation>Es gibt keine Spalte „%1“ für %2. Die Tabelle hat: %3.</translation>
    </message>
    <message>
      <source>There is no command “%1”.</source>
      <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
      <source>There is no display for a window. slipway --screenshot FOLDER draws the pages into files, slipwayctl does the work without one.</source>
      <translation>Es gibt keine Anzeige für ein Fenster. slipway --screenshot ORDNER zeichnet die Seiten in Dateien, slipwayctl tut die Arbeit ohne Anzeige.</translation>
    </message>
    <message>
      <source>There is no evidence with the id %1 in this release.</source>
      <translation>In diesem Release gibt es keinen Nachweis mit der Id %1.</translation>
    </message>
    <message>
      <source>There is no evidence yet.</source>
      <translation>Es gibt noch keinen Nachweis.</translation>
    </message>
    <message>
      <source>There is no field “%1” to map; there are product, version, start, ship and state.</source>
      <translation>Es gibt kein Feld „%1“ zuzuordnen; es gibt product, version, start, ship und state.</translation>
    </message>
    <message>
      <source>There is no kind of criterion “%1”. It may be manual or checklist.</source>
      <translation>Es gibt keine Art von Kriterium „%1“. Möglich sind manual und checklist.</translation>
    </message>
    <message>
      <source>There is no language “%1”; there are en and de.</source>
      <translation>Es gibt keine Sprache „%1“; es gibt en und de.</translation>
    </message>
    <message>
      <source>There is no line like “- [ ] text” in it.</source>
      <translation>Es steht keine Zeile wie „- [ ] Text“ darin.</translation>
    </message>
    <message>
      <source>There is no list of releases in this file: a list of objects, or an object of objects, is wanted.</source>
      <translation>In dieser Datei steht keine Liste von Releases: Gebraucht wird eine Liste von Objekten oder ein Objekt von Objekten.</translation>
    </message>
    <message>
      <source>There is no milestone “%1”. A date rule begins with T (ship), S (start) or the key of a milestone of the release.</source>
      <translation>Es gibt keinen Meilenstein „%1“. Eine Datumsregel beginnt mit T (Auslieferung), S (Beginn) oder dem Schlüssel eines Meilensteins des Releases.</translation>
    </message>
    <message>
      <source>There is no move to look at.</source>
      <translation>Es gibt keine Verschiebung anzusehen.</translation>
    </message>
    <message>
      <source>There is no option %1 here.</source>
      <translation>Die Option %1 gibt es hier nicht.</translation>
    </message>
    <message>
      <source>There is no page “%1”; there are: %2.</source>
      <translation>Es gibt keine Seite „%1“; es gibt: %2.</translation>
    </message>
    <message>
      <source>There is no place after this one.</source>
      <translation>Nach dieser Stelle gibt es keine.</translation>
    </message>
    <message>
      <source>There is no place before this one.</source>
      <translation>Vor dieser Stelle gibt es keine.</translation>
    </message>
    <message>
      <source>There is no product yet. Add the first one below.</source>
      <translation>Es gibt noch kein Produkt. Legen Sie unten das erste an.</translation>
    </message>
    <message>
      <source>There is no release with the id %1.</source>
      <translation>Es gibt kein Release mit der Id %1.</translation>
    </message>
    <message>
      <source>There is no release yet.</source>
      <translation>Es gibt noch kein Release.</translation>
    </message>
    <message>
      <source>There is no such %1 any more. Somebody may have removed it.</source>
      <translation>%1 gibt es nicht mehr. Vielleicht hat es jemand entfernt.</translation>
    </message>
    <message>
      <source>There is no such backup.</source>
      <translation>So eine Sicherung gibt es nicht.</translation>
    </message>
    <message>
      <source>There is no such booking of this release any more.</source>
      <translation>So eine Buchung dieses Releases gibt es nicht mehr.</translation>
    </message>
    <message>
      <source>There is no such criterion any more.</source>
      <translation>So ein Kriterium gibt es nicht mehr.</translation>
    </message>
    <message>
      <source>There is no such environment any more. Choose another.</source>
      <translation>So eine Umgebung gibt es nicht mehr. Wählen Sie eine andere.</translation>
    </message>
    <message>
      <source>There is no such evidence in this release any more.</source>
      <translation>So einen Nachweis gibt es in diesem Release nicht mehr.</translation>
    </message>
    <message>
      <source>There is no such file.</source>
      <translation>So eine Datei gibt es nicht.</translation>
    </message>
    <message>
      <source>There is no such item in this release any more.</source>
      <translation>So einen Punkt gibt es in diesem Release nicht mehr.</translation>
    </message>
    <message>
      <source>There is no such item or criterion in this release any more.</source>
      <translation>So einen Punkt oder so ein Kriterium gibt es in diesem Release nicht mehr.</translation>
    </message>
    <message>
      <source>There is no such milestone any more.</source>
      <translation>So einen Meilenstein gibt es nicht mehr.</translation>
    </message>
    <message>
      <source>There is no such person any more. Choose another coordinator.</source>
      <translation>So eine Person gibt es nicht mehr. Wählen Sie eine andere Koordination.</translation>
    </message>
    <message>
      <source>There is no such phase in this release any more.</source>
      <translation>So eine Phase gibt es in diesem Release nicht mehr.</translation>
    </message>
    <message>
      <source>There is no such product any more. Somebody may have removed it.</source>
      <translation>So ein Produkt gibt es nicht mehr. Vielleicht hat es jemand entfernt.</translation>
    </message>
    <message>
      <source>There is no such release any more.</source>
      <translation>So ein Release gibt es nicht mehr.</translation>
    </message>
    <message>
      <source>There is no such sign-off any more.</source>
      <translation>So eine Freigabe gibt es nicht mehr.</translation>
    </message>
    <message>
      <source>There is no such template any more. Somebody may have removed it.</source>
      <translation>So eine Vorlage gibt es nicht mehr. Vielleicht hat sie jemand entfernt.</translation>
    </message>
    <message>
      <source>There is no such train any more.</source>
      <translation>So einen Zug gibt es nicht mehr.</translation>
    </message>
    <message>
      <source>There is no theme “%1”; there are light and dark.</source>
      <translation>Es gibt kein Aussehen „%1“; es gibt light und dark.</translation>
    </message>
    <message>
      <source>There is no workspace at this place. Make one: slipwayctl workspace init.</source>
      <translation>An dieser Stelle gibt es keinen Arbeitsbereich. Legen Sie einen an: slipwayctl workspace init.</translation>
    </message>
    <message>
      <source>There is nobody yet.</source>
      <translation>Es gibt noch niemanden.</translation>
    </message>
    <message>
      <source>There is none yet.</source>
      <translation>Es gibt noch keine.</translation>
    </message>
    <message>
      <source>There is nothing to take back.</source>
      <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
      <source>They own a product; name another owner first.</source>
      <translation>Die Person ist für ein Produkt verantwortlich; nennen Sie zuerst jemand anderen.</translation>
    </message>
    <message>
      <source>They still coordinate releases or have items to do; give those to somebody else first.</source>
      <translation>Die Person koordiniert noch Releases oder hat Punkte zu erledigen; geben Sie die zuerst jemand anderem.</translation>
    </message>
    <message>
      <source>This backup was made by a newer Slipway. Update Slipway to restore it.</source>
      <translation>Diese Sicherung wurde von einem neueren Slipway gemacht. Aktualisieren Sie Slipway, um sie zurückzuspielen.</translation>
    </message>
    <message>
      <source>This change was made again: %1</source>
      <translation>Wiederholt: %1</translation>
    </message>
    <message>
      <source>This change was undone: %1</source>
      <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
      <source>This file is empty, not a Slipway workspace.</source>
      <translation>Diese Datei ist leer, kein Slipway-Arbeitsbereich.</translation>
    </message>
    <message>
      <source>This file is not a Slipway workspace.</source>
      <translation>Diese Datei ist kein Slipway-Arbeitsbereich.</translation>
    </message>
    <message>
      <source>This file is not a Slipway workspace. It was not touched.</source>
      <translation>Diese Datei ist kein Slipway-Arbeitsbereich. Sie wurde nicht angerührt.</translation>
    </message>
    <message>
      <source>This holds a decision or an override, which cannot be undone. Withdraw the decision instead.</source>
      <translation>Das enthält eine Entscheidung oder eine Ausnahme, die sich nicht rückgängig machen lässt. Ziehen Sie stattdessen die Entscheidung zurück.</translation>
    </message>
    <message>
      <source>This is a device or a pipe, not a workspace file.</source>
      <translation>Das ist ein Gerät oder eine Pipe, keine Datei eines Arbeitsbereichs.</translation>
    </message>
    <message>
      <source>This is a folder, not a file.</source>
      <translation>Das ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
      <source>This is a folder, not a workspace file.</source>
      <translation>Das ist ein Ordner, keine Datei eines Arbeitsbereichs.</translation>
    </message>
    <message>
      <source>This is a folder. Evidence is a link, a file or a sentence.</source>
      <translation>Das ist ein Ordner. Ein Nachweis ist ein Link, eine Datei oder ein Satz.</translation>
    </message>
    <message>
      <source>This is a folder. Name a file for the copy.</source>
      <translation>Das ist ein Ordner. Nennen Sie eine Datei für die Kopie.</translation>
    </message>
    <message>
      <source>This is a folder. Name a file to write.</source>
      <translation>Das ist ein Ordner. Nennen Sie eine Datei zum Schreiben.</translation>
    </message>
    <message>
      <source>This is a workspace that is open at the moment. Choose another name for the backup.</source>
      <translation>Das ist ein Arbeitsbereich, der gerade offen ist. Wählen Sie einen anderen Namen für die Sicherung.</translation>
    </message>
    <message>
      <source>This is neither a link nor a file that is there.</source>
      <translation>Das ist weder ein Link noch eine vorhandene Datei.</translation>
    </message>
    <message>
      <source>This is no progress. %1.</source>
      <translation>Das ist kein Fortschritt. %1.</translation>
    </message>
    <message>
      <source>This is no span of days. %1.</source>
      <translation>Das ist keine Spanne von Tagen. %1.</translation>
    </message>
    <message>
      <source>This is no time in the past. %1.</source>
      <translation>Das ist keine Zeit in der Vergangenheit. %1.</translation>
    </message>
    <message>
      <source>This is not an iCalendar file: it has no BEGIN:VCALENDAR.</source>
      <translation>Das ist keine iCalendar-Datei: Sie hat kein BEGIN:VCALENDAR.</translation>
    </message>
    <message>
      <source>This is not valid JSON: %1.</source>
      <translation>Das ist kein gültiges JSON: %1.</translation>
    </message>
    <message>
      <source>This is not valid YAML: %1.</source>
      <translation>Das ist kein gültiges YAML: %1.</translation>
    </message>
    <message>
      <source>This is the ship date already.</source>
      <translation>Das ist schon die Auslieferung.</translation>
    </message>
    <message>
      <source>This is the workspace itself. Choose another name for the backup.</source>
      <translation>Das ist der Arbeitsbereich selbst. Wählen Sie einen anderen Namen für die Sicherung.</translation>
    </message>
    <message>
      <source>This is the workspace itself. Name a backup of it.</source>
      <translation>Das ist der Arbeitsbereich selbst. Nennen Sie eine Sicherung von ihm.</translation>
    </message>
    <message>
      <source>This is the workspace itself. Name another file for the copy.</source>
      <translation>Das ist der Arbeitsbereich selbst. Nennen Sie eine andere Datei für die Kopie.</translation>
    </message>
    <message>
      <source>This is the workspace itself. Name the backup to restore.</source>
      <translation>Das ist der Arbeitsbereich selbst. Nennen Sie die Sicherung, die zurückgespielt werden soll.</translation>
    </message>
    <message>
      <source>This line is indented by a tab. YAML allows only spaces there.</source>
      <translation>Diese Zeile ist mit einem Tabulator eingerückt. YAML erlaubt dort nur Leerzeichen.</translation>
    </message>
    <message>
      <source>This line is no iCalendar property (NAME:VALUE): “%1”.</source>
      <translation>Diese Zeile ist keine iCalendar-Eigenschaft (NAME:WERT): „%1“.</translation>
    </message>
    <message>
      <source>This line is not UTF-8. Save the file as UTF-8 and read it again.</source>
      <translation>Diese Zeile ist kein UTF-8. Speichern Sie die Datei als UTF-8 und lesen Sie sie noch einmal.</translation>
    </message>
    <message>
      <source>This release needs no sign-off of the role %1.</source>
      <translation>Dieses Release braucht keine Freigabe der Rolle %1.</translation>
    </message>
    <message>
      <source>This row has %1 cells, the header has %2 columns.</source>
      <translation>Diese Zeile hat %1 Zellen, die Kopfzeile hat %2 Spalten.</translation>
    </message>
    <message>
      <source>This table is a view already. Filter or sort it first.</source>
      <translation>Diese Tabelle ist schon eine Ansicht. Filtern oder sortieren Sie sie zuerst.</translation>
    </message>
    <message>
      <source>This text is laid out so that the form has to write it anew: with the first change here its comments go. To keep them, change it under “Text”.</source>
      <translation>Dieser Text ist so aufgebaut, dass das Formular ihn neu schreiben muss: Mit der ersten Änderung hier gehen seine Kommentare verloren. Wer sie behalten will, ändert ihn unter „Text“.</translation>
    </message>
    <message>
      <source>This was taken back already.</source>
      <translation>Das wurde schon zurückgenommen.</translation>
    </message>
    <message>
      <source>This workspace is read-only: its file or folder may not be written. Nothing can be changed in it.</source>
      <translation>Dieser Arbeitsbereich ist schreibgeschützt: Seine Datei oder ihr Ordner darf nicht geschrieben werden. Nichts darin kann geändert werden.</translation>
    </message>
    <message>
      <source>This workspace was made by a newer Slipway (schema %1; this program knows %2). Update Slipway to open it.</source>
      <translation>Dieser Arbeitsbereich wurde von einem neueren Slipway gemacht (Schema %1; dieses Programm kennt %2). Aktualisieren Sie Slipway, um ihn zu öffnen.</translation>
    </message>
    <message>
      <source>This workspace was made by an older Slipway and must be brought up to date, which needs leave to write: the file or its folder is read-only. Copy it to a folder of yours.</source>
      <translation>Dieser Arbeitsbereich wurde von einem älteren Slipway gemacht und muss auf den neuesten Stand gebracht werden, wozu er geschrieben werden muss: Die Datei oder ihr Ordner ist schreibgeschützt. Kopieren Sie ihn in einen eigenen Ordner.</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>Schwelle</translation>
    </message>
    <message>
      <source>Threshold, as ≥ 99.5 %</source>
      <translation>Schwelle, etwa ≥ 99,5 %</translation>
    </message>
    <message>
      <source>Ticks an item</source>
      <translation>Hakt einen Punkt ab</translation>
    </message>
    <message>
      <source>Time in %1</source>
      <translation>Zeit in %1</translation>
    </message>
    <message>
      <source>Time of each departure</source>
      <translation>Uhrzeit jeder Abfahrt</translation>
    </message>
    <message>
      <source>Time zone</source>
      <translation>Zeitzone</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Zeitachse</translation>
    </message>
    <message>
      <source>Times are written 2027-01-14T13:00:00Z, or 2027-01-14 with 14:00 and Europe/Berlin behind it.
A release is named by its id or as PRODUCT/VERSION. A file - is standard input or output.

Exit status: 0 done, yes; 1 done, the answer is no; 2 wrong usage; 3 bad input or data, nothing was
changed; 4 a remote system refused; 5 not allowed.</source>
      <translation>Zeiten schreibt man 2027-01-14T13:00:00Z, oder 2027-01-14 mit 14:00 und Europe/Berlin dahinter.
Ein Release nennt man mit seiner Id oder als PRODUKT/VERSION. Die Datei - ist Standardein- oder -ausgabe.

Rückgabewert: 0 getan, ja; 1 getan, die Antwort ist nein; 2 falscher Aufruf; 3 falsche Eingabe oder Daten, nichts
wurde geändert; 4 ein entferntes System hat abgelehnt; 5 nicht erlaubt.</translation>
    </message>
    <message>
      <source>Times in %1</source>
      <translation>Zeiten in %1</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>Title of the criterion</source>
      <translation>Titel des Kriteriums</translation>
    </message>
    <message>
      <source>Title of the new item</source>
      <translation>Titel des neuen Punkts</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Bis</translation>
    </message>
    <message>
      <source>To %1</source>
      <translation>Bis %1</translation>
    </message>
    <message>
      <source>To a file…</source>
      <translation>In eine Datei …</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <source>Today shows what waits for you, which releases are under way and what comes next. Plan the first release, or look around in a sample first.</source>
      <translation>Heute zeigt, was auf Sie wartet, welche Releases unterwegs sind und was als Nächstes kommt. Planen Sie das erste Release, oder sehen Sie sich zuerst in einem Beispiel um.</translation>
    </message>
    <message>
      <source>Today, %1</source>
      <translation>Heute, %1</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message>
      <source>Try: slipway --help</source>
      <translation>Versuchen Sie: slipway --help</translation>
    </message>
    <message>
      <source>Two %1 have the key “%2”.</source>
      <translation>Zwei %1 haben den Schlüssel „%2“.</translation>
    </message>
    <message>
      <source>Type a name first.</source>
      <translation>Geben Sie zuerst einen Namen ein.</translation>
    </message>
    <message>
      <source>Unblock the item, or skip it with a reason</source>
      <translation>Lösen Sie die Blockade des Punkts, oder lassen Sie ihn mit einem Grund aus</translation>
    </message>
    <message>
      <source>Unchanged: %1 criteria, %2 items</source>
      <translation>Unverändert: %1 Kriterien, %2 Punkte</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Undo: %1</source>
      <translation>Rückgängig: %1</translation>
    </message>
    <message>
      <source>Undone: %1</source>
      <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
      <source>Unfold the sidebar</source>
      <translation>Seitenleiste ausklappen</translation>
    </message>
    <message>
      <source>Until then; a day counts whole</source>
      <translation>Bis dann; ein Tag zählt ganz</translation>
    </message>
    <message>
      <source>Until then; a day counts whole; without: a year from now</source>
      <translation>Bis dann; ein Tag zählt ganz; ohne: ein Jahr von jetzt</translation>
    </message>
    <message>
      <source>Until when; without a zone: the release's</source>
      <translation>Bis wann; ohne Zone: die des Releases</translation>
    </message>
    <message>
      <source>Use next free slot</source>
      <translation>Nächsten freien Termin nehmen</translation>
    </message>
    <message>
      <source>Use next free slot: %1</source>
      <translation>Nächsten freien Termin nehmen: %1</translation>
    </message>
    <message>
      <source>Use the next free slot: %1</source>
      <translation>Den nächsten freien Termin nehmen: %1</translation>
    </message>
    <message>
      <source>VALUE</source>
      <translation>WERT</translation>
    </message>
    <message>
      <source>VERIFIED</source>
      <translation>GEPRÜFT</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>Value of the criterion</source>
      <translation>Wert des Kriteriums</translation>
    </message>
    <message>
      <source>Value, as 98.1 %</source>
      <translation>Wert, etwa 98,1 %</translation>
    </message>
    <message>
      <source>Value: %1</source>
      <translation>Wert: %1</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>Versionen</translation>
    </message>
    <message>
      <source>Versions on their way to users</source>
      <translation>Versionen auf dem Weg zu den Nutzern</translation>
    </message>
    <message>
      <source>Views</source>
      <translation>Ansichten</translation>
    </message>
    <message>
      <source>Views of the template</source>
      <translation>Ansichten der Vorlage</translation>
    </message>
    <message>
      <source>W%1</source>
      <translation>W%1</translation>
    </message>
    <message>
      <source>WHAT</source>
      <translation>WAS</translation>
    </message>
    <message>
      <source>WHERE</source>
      <translation>WO</translation>
    </message>
    <message>
      <source>WHO</source>
      <translation>WER</translation>
    </message>
    <message>
      <source>Waiting for me</source>
      <translation>Wartet auf mich</translation>
    </message>
    <message>
      <source>Warning: %1</source>
      <translation>Warnung: %1</translation>
    </message>
    <message>
      <source>Week</source>
      <translation>Woche</translation>
    </message>
    <message>
      <source>Weeks or months</source>
      <translation>Wochen oder Monate</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>What a release gets</source>
      <translation>Was ein Release bekommt</translation>
    </message>
    <message>
      <source>What a signature covers</source>
      <translation>Was eine Freigabe umfasst</translation>
    </message>
    <message>
      <source>What blocks it</source>
      <translation>Was es blockiert</translation>
    </message>
    <message>
      <source>What blocks it?</source>
      <translation>Was blockiert es?</translation>
    </message>
    <message>
      <source>What changed</source>
      <translation>Was sich geändert hat</translation>
    </message>
    <message>
      <source>What criteria call it; without: made from the name</source>
      <translation>Wie Kriterien sie nennen; ohne: aus dem Namen gebildet</translation>
    </message>
    <message>
      <source>What date rules call it, as in code_freeze+1d. Rules that use it follow when it is renamed.</source>
      <translation>So nennen ihn Terminregeln, etwa code_freeze+1d. Wird er umbenannt, folgen die Regeln.</translation>
    </message>
    <message>
      <source>What did you see?</source>
      <translation>Was haben Sie gesehen?</translation>
    </message>
    <message>
      <source>What do users read about it?</source>
      <translation>Was lesen die Nutzer darüber?</translation>
    </message>
    <message>
      <source>What for</source>
      <translation>Wofür</translation>
    </message>
    <message>
      <source>What has to be done for a release</source>
      <translation>Was für ein Release zu tun ist</translation>
    </message>
    <message>
      <source>What is enough, as ≥ 99.5 %</source>
      <translation>Was genügt, etwa ≥ 99,5 %</translation>
    </message>
    <message>
      <source>What is in it, Markdown</source>
      <translation>Was darin ist, Markdown</translation>
    </message>
    <message>
      <source>What is in this release? A signature covers it.</source>
      <translation>Was ist in diesem Release? Eine Freigabe umfasst es.</translation>
    </message>
    <message>
      <source>What is released</source>
      <translation>Was ausgeliefert wird</translation>
    </message>
    <message>
      <source>What is signed</source>
      <translation>Was freigegeben wird</translation>
    </message>
    <message>
      <source>What is to be done</source>
      <translation>Was zu tun ist</translation>
    </message>
    <message>
      <source>What is to be done, in Markdown</source>
      <translation>Was zu tun ist, in Markdown</translation>
    </message>
    <message>
      <source>What is to be done? Return adds it, Esc ends</source>
      <translation>Was ist zu tun? Eingabe fügt es hinzu, Esc beendet</translation>
    </message>
    <message>
      <source>What it is</source>
      <translation>Was es ist</translation>
    </message>
    <message>
      <source>What it is about</source>
      <translation>Worum es geht</translation>
    </message>
    <message>
      <source>What it is about, Markdown</source>
      <translation>Worum es geht, Markdown</translation>
    </message>
    <message>
      <source>What it is measured against, as in: ≥ 99.5 %</source>
      <translation>Woran es gemessen wird, etwa: ≥ 99,5 %</translation>
    </message>
    <message>
      <source>What it makes</source>
      <translation>Was sie ergibt</translation>
    </message>
    <message>
      <source>What it shows</source>
      <translation>Was es zeigt</translation>
    </message>
    <message>
      <source>What it starts from</source>
      <translation>Wovon es ausgeht</translation>
    </message>
    <message>
      <source>What it will be</source>
      <translation>Was es wird</translation>
    </message>
    <message>
      <source>What must hold</source>
      <translation>Was gelten muss</translation>
    </message>
    <message>
      <source>What must hold?</source>
      <translation>Was muss gelten?</translation>
    </message>
    <message>
      <source>What people say about a release</source>
      <translation>Was Personen über ein Release sagen</translation>
    </message>
    <message>
      <source>What releases start from</source>
      <translation>Wovon Releases ausgehen</translation>
    </message>
    <message>
      <source>What rules call it; without: made from the name</source>
      <translation>Wie Regeln ihn nennen; ohne: aus dem Namen gebildet</translation>
    </message>
    <message>
      <source>What should be changed is no longer there (%1). Somebody may have removed it.</source>
      <translation>Was geändert werden sollte, gibt es nicht mehr (%1). Vielleicht hat es jemand entfernt.</translation>
    </message>
    <message>
      <source>What should be changed is no longer there. Somebody may have removed it.</source>
      <translation>Was geändert werden sollte, gibt es nicht mehr. Vielleicht hat es jemand entfernt.</translation>
    </message>
    <message>
      <source>What shows it: a link, a file or a sentence; may be repeated</source>
      <translation>Was es zeigt: ein Link, eine Datei oder ein Satz; darf mehrfach stehen</translation>
    </message>
    <message>
      <source>What shows it; may be repeated</source>
      <translation>Was es zeigt; darf mehrfach stehen</translation>
    </message>
    <message>
      <source>What shows that something was done or holds</source>
      <translation>Was zeigt, dass etwas getan ist oder gilt</translation>
    </message>
    <message>
      <source>What stands against it</source>
      <translation>Was dagegen steht</translation>
    </message>
    <message>
      <source>What the gate looks at</source>
      <translation>Worauf das Gate schaut</translation>
    </message>
    <message>
      <source>What the move changes</source>
      <translation>Was die Verschiebung ändert</translation>
    </message>
    <message>
      <source>What they start from</source>
      <translation>Wovon sie ausgehen</translation>
    </message>
    <message>
      <source>What to look for</source>
      <translation>Wonach gesucht wird</translation>
    </message>
    <message>
      <source>What waits for you</source>
      <translation>Was auf Sie wartet</translation>
    </message>
    <message>
      <source>What was measured</source>
      <translation>Was gemessen wurde</translation>
    </message>
    <message>
      <source>What you say</source>
      <translation>Was Sie sagen</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <source>When a release starts, counted from T, the ship date: T-20wd@09:00 is 20 working days before it at 9. Units are wd, d, w, h and min.</source>
      <translation>Wann ein Release beginnt, gezählt ab T, dem Liefertermin: T-20wd@09:00 ist 20 Arbeitstage davor um 9 Uhr. Einheiten sind wd (Arbeitstage), d (Tage), w (Wochen), h und min.</translation>
    </message>
    <message>
      <source>When it begins</source>
      <translation>Wann es beginnt</translation>
    </message>
    <message>
      <source>When it begins, as T-10wd; empty: when the one before ends</source>
      <translation>Wann sie beginnt, etwa T-10wd; leer: wenn die davor endet</translation>
    </message>
    <message>
      <source>When it begins, as T-10wd; without: when the one before ends</source>
      <translation>Wann sie beginnt, etwa T-10wd; ohne: wenn die davor endet</translation>
    </message>
    <message>
      <source>When it begins; without: the template's rule, else 20 working days before</source>
      <translation>Wann es beginnt; ohne: die Regel der Vorlage, sonst 20 Arbeitstage vorher</translation>
    </message>
    <message>
      <source>When it ends, as T-5wd@18:00</source>
      <translation>Wann sie endet, etwa T-5wd@18:00</translation>
    </message>
    <message>
      <source>When it ends, as T-5wd@18:00; without: at the ship date</source>
      <translation>Wann sie endet, etwa T-5wd@18:00; ohne: bei der Auslieferung</translation>
    </message>
    <message>
      <source>When it ends; a day counts whole</source>
      <translation>Wann es endet; ein Tag zählt ganz</translation>
    </message>
    <message>
      <source>When it ships; without a zone: the product's, else this machine's</source>
      <translation>Wann es ausgeliefert wird; ohne Zone: die des Produkts, sonst die dieses Rechners</translation>
    </message>
    <message>
      <source>When the first one ships</source>
      <translation>Wann das erste ausgeliefert wird</translation>
    </message>
    <message>
      <source>When the train ends</source>
      <translation>Wann der Zug endet</translation>
    </message>
    <message>
      <source>When they ship, as FREQ=WEEKLY;INTERVAL=2;BYDAY=TH</source>
      <translation>Wann sie ausgeliefert werden, etwa FREQ=WEEKLY;INTERVAL=2;BYDAY=TH</translation>
    </message>
    <message>
      <source>When, as T-5wd@18:00, following the ship date</source>
      <translation>Wann, etwa T-5wd@18:00, der Auslieferung folgend</translation>
    </message>
    <message>
      <source>When; it no longer follows the ship date</source>
      <translation>Wann; er folgt der Auslieferung nicht mehr</translation>
    </message>
    <message>
      <source>When; without a zone: the release's</source>
      <translation>Wann; ohne Zone: die des Releases</translation>
    </message>
    <message>
      <source>When; without: now</source>
      <translation>Wann; ohne: jetzt</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Wo</translation>
    </message>
    <message>
      <source>Where it ships to</source>
      <translation>Wohin es ausgeliefert wird</translation>
    </message>
    <message>
      <source>Where product, version, start, ship and state stand; more may follow</source>
      <translation>Wo Produkt, Version, Beginn, Auslieferung und Zustand stehen; weitere können folgen</translation>
    </message>
    <message>
      <source>Where products run</source>
      <translation>Wo Produkte laufen</translation>
    </message>
    <message>
      <source>Where to</source>
      <translation>Wohin</translation>
    </message>
    <message>
      <source>Where to; - for standard output</source>
      <translation>Wohin; - für die Standardausgabe</translation>
    </message>
    <message>
      <source>Where you are</source>
      <translation>Wo Sie sind</translation>
    </message>
    <message>
      <source>Whether a release may go on</source>
      <translation>Ob ein Release weiter darf</translation>
    </message>
    <message>
      <source>Which items</source>
      <translation>Welche Punkte</translation>
    </message>
    <message>
      <source>Which of them in the month</source>
      <translation>Der wievielte im Monat</translation>
    </message>
    <message>
      <source>Which text</source>
      <translation>Welcher Text</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Wer</translation>
    </message>
    <message>
      <source>Who acts: id, name or e-mail address; without: $SLIPWAY_AS</source>
      <translation>Wer handelt: Id, Name oder E-Mail-Adresse; ohne: $SLIPWAY_AS</translation>
    </message>
    <message>
      <source>Who are you?</source>
      <translation>Wer sind Sie?</translation>
    </message>
    <message>
      <source>Who coordinates it</source>
      <translation>Wer es koordiniert</translation>
    </message>
    <message>
      <source>Who coordinates its releases when nobody else does</source>
      <translation>Wer seine Releases koordiniert, wenn es sonst niemand tut</translation>
    </message>
    <message>
      <source>Who did it</source>
      <translation>Wer es getan hat</translation>
    </message>
    <message>
      <source>Who does it</source>
      <translation>Wer es tut</translation>
    </message>
    <message>
      <source>Who sees to it</source>
      <translation>Wer sich darum kümmert</translation>
    </message>
    <message>
      <source>Who takes part, and what is released</source>
      <translation>Wer mitmacht und was ausgeliefert wird</translation>
    </message>
    <message>
      <source>Who works on releases</source>
      <translation>Wer an Releases arbeitet</translation>
    </message>
    <message>
      <source>Whole days</source>
      <translation>Ganze Tage</translation>
    </message>
    <message>
      <source>Whose decision</source>
      <translation>Wessen Entscheidung</translation>
    </message>
    <message>
      <source>Whose decision, as qa_lead</source>
      <translation>Wessen Entscheidung, etwa qa_lead</translation>
    </message>
    <message>
      <source>Whose holidays it keeps, as de-by</source>
      <translation>Wessen Feiertage es hält, etwa de-by</translation>
    </message>
    <message>
      <source>Whose holidays the person keeps, as de-by</source>
      <translation>Wessen Feiertage die Person hält, etwa de-by</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <source>Why is it skipped?</source>
      <translation>Warum wird er ausgelassen?</translation>
    </message>
    <message>
      <source>Why may it go? The reason is recorded for ever.</source>
      <translation>Warum darf es los? Der Grund wird für immer aufgezeichnet.</translation>
    </message>
    <message>
      <source>Why may it ship in the freeze? The reason is recorded for ever.</source>
      <translation>Warum darf es in der Sperre ausgeliefert werden? Der Grund wird für immer aufgezeichnet.</translation>
    </message>
    <message>
      <source>Why; needed to reject</source>
      <translation>Warum; zum Ablehnen nötig</translation>
    </message>
    <message>
      <source>Why? The gate stays shut until you decide anew.</source>
      <translation>Warum? Das Gate bleibt zu, bis Sie neu entscheiden.</translation>
    </message>
    <message>
      <source>With a realistic team: 12 products, a year of releases</source>
      <translation>Mit einem lebensnahen Team: 12 Produkte, ein Jahr voller Releases</translation>
    </message>
    <message>
      <source>With this in product or version</source>
      <translation>Mit diesem in Produkt oder Version</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>Zurückziehen</translation>
    </message>
    <message>
      <source>Withdraw as %1</source>
      <translation>Als %1 zurückziehen</translation>
    </message>
    <message>
      <source>Withdraw…</source>
      <translation>Zurückziehen …</translation>
    </message>
    <message>
      <source>Without a phase</source>
      <translation>Ohne Phase</translation>
    </message>
    <message>
      <source>Without it the two duties are separate: who coordinates a release does not approve its quality.</source>
      <translation>Ohne dies sind beide Aufgaben getrennt: Wer ein Release koordiniert, gibt seine Qualität nicht frei.</translation>
    </message>
    <message>
      <source>Words of your team, with commas between them, as in: legal, support</source>
      <translation>Wörter Ihres Teams, mit Kommas dazwischen, etwa: legal, support</translation>
    </message>
    <message>
      <source>Workspace</source>
      <translation>Arbeitsbereich</translation>
    </message>
    <message>
      <source>Workspace %1</source>
      <translation>Arbeitsbereich %1</translation>
    </message>
    <message>
      <source>Workspace %1 is read-only: its file or folder may not be written</source>
      <translation>Der Arbeitsbereich %1 ist schreibgeschützt: Seine Datei oder ihr Ordner darf nicht geschrieben werden</translation>
    </message>
    <message>
      <source>Workspaces (*.slipway)</source>
      <translation>Arbeitsbereiche (*.slipway)</translation>
    </message>
    <message>
      <source>Workspaces (*.slipway);;All files (*)</source>
      <translation>Arbeitsbereiche (*.slipway);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Write a comment</source>
      <translation>Kommentar schreiben</translation>
    </message>
    <message>
      <source>Write its country and part, as de or de-by.</source>
      <translation>Schreiben Sie Land und Teil, wie de oder de-by.</translation>
    </message>
    <message>
      <source>Writes a Markdown task list</source>
      <translation>Schreibt eine Markdown-Aufgabenliste</translation>
    </message>
    <message>
      <source>Writes a template as YAML</source>
      <translation>Schreibt eine Vorlage als YAML</translation>
    </message>
    <message>
      <source>Writes releases, freezes and events as iCalendar</source>
      <translation>Schreibt Releases, Sperren und Ereignisse als iCalendar</translation>
    </message>
    <message>
      <source>Wrote %1</source>
      <translation>%1 geschrieben</translation>
    </message>
    <message>
      <source>Wrote %1 to %2</source>
      <translation>%1 nach %2 geschrieben</translation>
    </message>
    <message>
      <source>YAML (*.yaml *.yml)</source>
      <translation>YAML (*.yaml *.yml)</translation>
    </message>
    <message>
      <source>YAML (*.yaml *.yml);;All files (*)</source>
      <translation>YAML (*.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>You approve the release as it is now</source>
      <translation>Sie stimmen dem Release zu, wie es jetzt ist</translation>
    </message>
    <message>
      <source>You are %1</source>
      <translation>Sie sind %1</translation>
    </message>
    <message>
      <source>You do not decide</source>
      <translation>Sie entscheiden nicht</translation>
    </message>
    <message>
      <source>You judge that it does not hold</source>
      <translation>Sie urteilen, dass es nicht gilt</translation>
    </message>
    <message>
      <source>You judge that it holds</source>
      <translation>Sie urteilen, dass es gilt</translation>
    </message>
    <message>
      <source>You reject it; needs a comment</source>
      <translation>Sie lehnen es ab; braucht einen Kommentar</translation>
    </message>
    <message>
      <source>You sign exactly this</source>
      <translation>Genau das geben Sie frei</translation>
    </message>
    <message>
      <source>You take your decision back</source>
      <translation>Sie nehmen Ihre Entscheidung zurück</translation>
    </message>
    <message>
      <source>ZONE</source>
      <translation>ZONE</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
    <message>
      <source>Zoom from two years to a day (Ctrl+wheel, + and −)</source>
      <translation>Zoom von zwei Jahren bis zu einem Tag (Strg+Mausrad, + und −)</translation>
    </message>
    <message>
      <source>a removed environment</source>
      <translation>eine entfernte Umgebung</translation>
    </message>
    <message>
      <source>absent</source>
      <translation>abwesend</translation>
    </message>
    <message>
      <source>abstained</source>
      <translation>enthalten</translation>
    </message>
    <message>
      <source>after a number</source>
      <translation>nach einer Anzahl</translation>
    </message>
    <message>
      <source>after the ship date</source>
      <translation>nach der Auslieferung</translation>
    </message>
    <message>
      <source>all</source>
      <translation>alle</translation>
    </message>
    <message>
      <source>all day</source>
      <translation>ganztägig</translation>
    </message>
    <message>
      <source>all environments</source>
      <translation>alle Umgebungen</translation>
    </message>
    <message>
      <source>all products</source>
      <translation>alle Produkte</translation>
    </message>
    <message>
      <source>and %1 more</source>
      <translation>und %1 weitere</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>und %n weiteres</numerusform>
        <numerusform>und %n weitere</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more in the calendar</source>
      <translation>
        <numerusform>und %n weiterer Eintrag im Kalender</numerusform>
        <numerusform>und %n weitere Einträge im Kalender</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more warning(s)</source>
      <translation>
        <numerusform>und %n weitere Warnung</numerusform>
        <numerusform>und %n weitere Warnungen</numerusform>
      </translation>
    </message>
    <message>
      <source>approved</source>
      <translation>zugestimmt</translation>
    </message>
    <message>
      <source>as %1, %2. A signature cannot be undone, only withdrawn.</source>
      <translation>als %1, %2. Eine Freigabe kann nicht rückgängig gemacht, nur zurückgezogen werden.</translation>
    </message>
    <message>
      <source>asked %1</source>
      <translation>angefragt %1</translation>
    </message>
    <message>
      <source>asked by %1, %2</source>
      <translation>angefragt von %1, %2</translation>
    </message>
    <message>
      <source>asked for: %1</source>
      <translation>angefragt: %1</translation>
    </message>
    <message>
      <source>before %1</source>
      <translation>vor %1</translation>
    </message>
    <message>
      <source>before shipping</source>
      <translation>vor der Auslieferung</translation>
    </message>
    <message>
      <source>blocked</source>
      <translation>blockiert</translation>
    </message>
    <message>
      <source>blocked by</source>
      <translation>blockiert durch</translation>
    </message>
    <message>
      <source>blocked by %1</source>
      <translation>blockiert durch %1</translation>
    </message>
    <message>
      <source>blocked, %1</source>
      <translation>blockiert, %1</translation>
    </message>
    <message>
      <source>blocking</source>
      <translation>blockierend</translation>
    </message>
    <message>
      <source>blocks</source>
      <translation>blockiert</translation>
    </message>
    <message>
      <source>blocks the gate</source>
      <translation>blockiert das Gate</translation>
    </message>
    <message>
      <source>booked by another</source>
      <translation>von anderem gebucht</translation>
    </message>
    <message>
      <source>booking</source>
      <translation>Buchung</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>abgesagt</translation>
    </message>
    <message>
      <source>chain broken</source>
      <translation>Kette gebrochen</translation>
    </message>
    <message>
      <source>chain holds</source>
      <translation>Kette hält</translation>
    </message>
    <message>
      <source>changed since %1: %2</source>
      <translation>geändert seit %1: %2</translation>
    </message>
    <message>
      <source>changed: %1</source>
      <translation>geändert: %1</translation>
    </message>
    <message>
      <source>character %1</source>
      <translation>Zeichen %1</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>wählen</translation>
    </message>
    <message>
      <source>close</source>
      <comment>what the key does</comment>
      <translation>schließen</translation>
    </message>
    <message>
      <source>closed</source>
      <translation>abgeschlossen</translation>
    </message>
    <message>
      <source>code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>complete</source>
      <translation>vollständig</translation>
    </message>
    <message>
      <source>components stand outside of VCALENDAR; they are read all the same</source>
      <translation>Komponenten stehen außerhalb von VCALENDAR; sie werden trotzdem gelesen</translation>
    </message>
    <message>
      <source>conflict</source>
      <translation>Konflikt</translation>
    </message>
    <message>
      <source>content changed since it was signed</source>
      <translation>Inhalt geändert, seit freigegeben wurde</translation>
    </message>
    <message>
      <source>coordinator</source>
      <translation>Koordination</translation>
    </message>
    <message>
      <source>criterion</source>
      <translation>Kriterium</translation>
    </message>
    <message>
      <source>csv or json; without: by the name or the content</source>
      <translation>csv oder json; ohne: nach dem Namen oder dem Inhalt</translation>
    </message>
    <message>
      <source>current phase</source>
      <translation>jetzige Phase</translation>
    </message>
    <message>
      <source>d MMM</source>
      <translation>d. MMM</translation>
    </message>
    <message>
      <source>d MMM yyyy</source>
      <comment>format of a day of another year</comment>
      <translation>d. MMM yyyy</translation>
    </message>
    <message>
      <source>date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>ddd d MMM yyyy</source>
      <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
      <source>ddd d MMM yyyy</source>
      <comment>format of a date that is typed</comment>
      <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
      <source>ddd d MMM yyyy HH:mm</source>
      <comment>format of a time that is typed</comment>
      <translation>ddd d. MMM yyyy HH:mm</translation>
    </message>
    <message>
      <source>dddd d MMMM</source>
      <comment>format of the date over Today</comment>
      <translation>dddd, d. MMMM</translation>
    </message>
    <message>
      <source>dddd d MMMM yyyy</source>
      <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
      <source>deploying</source>
      <translation>wird ausgerollt</translation>
    </message>
    <message>
      <source>did you mean %1? It is one of %2</source>
      <translation>meinten Sie %1? Es ist eines von %2</translation>
    </message>
    <message>
      <source>does not block</source>
      <translation>blockiert nicht</translation>
    </message>
    <message>
      <source>done</source>
      <translation>erledigt</translation>
    </message>
    <message>
      <source>draft</source>
      <translation>Entwurf</translation>
    </message>
    <message>
      <source>draft, planned, in_progress, deploying, released, closed, rolled_back or cancelled</source>
      <translation>draft, planned, in_progress, deploying, released, closed, rolled_back oder cancelled</translation>
    </message>
    <message>
      <source>due</source>
      <translation>fällig</translation>
    </message>
    <message>
      <source>due %1</source>
      <translation>fällig %1</translation>
    </message>
    <message>
      <source>due to ship %1</source>
      <translation>Auslieferung fällig %1</translation>
    </message>
    <message>
      <source>empty line inside a component</source>
      <translation>leere Zeile in einer Komponente</translation>
    </message>
    <message>
      <source>end of %1</source>
      <translation>Ende von %1</translation>
    </message>
    <message>
      <source>entry %1</source>
      <translation>Eintrag %1</translation>
    </message>
    <message>
      <source>entry %1 is missing</source>
      <translation>Eintrag %1 fehlt</translation>
    </message>
    <message>
      <source>environment</source>
      <translation>Umgebung</translation>
    </message>
    <message>
      <source>every </source>
      <comment>before a number of weeks or months</comment>
      <translation>alle </translation>
    </message>
    <message numerus="yes">
      <source>every %n month(s)</source>
      <translation>
        <numerusform>jeden Monat</numerusform>
        <numerusform>alle %n Monate</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every %n week(s)</source>
      <translation>
        <numerusform>jede Woche</numerusform>
        <numerusform>alle %n Wochen</numerusform>
      </translation>
    </message>
    <message>
      <source>evidence</source>
      <translation>Nachweis</translation>
    </message>
    <message>
      <source>factor</source>
      <translation>Faktor</translation>
    </message>
    <message>
      <source>file</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>follows from the checklist</source>
      <translation>folgt aus der Checkliste</translation>
    </message>
    <message>
      <source>freeze</source>
      <translation>Sperre</translation>
    </message>
    <message>
      <source>from the checklist</source>
      <translation>aus der Checkliste</translation>
    </message>
    <message>
      <source>from … to</source>
      <translation>von … bis</translation>
    </message>
    <message>
      <source>go</source>
      <translation>go</translation>
    </message>
    <message>
      <source>handbook</source>
      <translation>Handbuch</translation>
    </message>
    <message>
      <source>has mistakes</source>
      <translation>hat Fehler</translation>
    </message>
    <message>
      <source>holiday</source>
      <translation>Feiertag</translation>
    </message>
    <message>
      <source>holiday in %1</source>
      <translation>Feiertag in %1</translation>
    </message>
    <message>
      <source>iCalendar file; freezes are recognised, the same file again updates</source>
      <translation>iCalendar-Datei; Sperren werden erkannt, dieselbe Datei noch einmal aktualisiert</translation>
    </message>
    <message>
      <source>iCalendar files (*.ics)</source>
      <translation>iCalendar-Dateien (*.ics)</translation>
    </message>
    <message>
      <source>iCalendar files (*.ics);;All files (*)</source>
      <translation>iCalendar-Dateien (*.ics);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>in %1</source>
      <translation>in %1</translation>
    </message>
    <message>
      <source>in %1 d</source>
      <translation>in %1 T</translation>
    </message>
    <message>
      <source>in force now</source>
      <translation>gilt gerade</translation>
    </message>
    <message>
      <source>in progress</source>
      <translation>in Arbeit</translation>
    </message>
    <message>
      <source>involves %1</source>
      <comment>filter of releases: a person</comment>
      <translation>betrifft %1</translation>
    </message>
    <message>
      <source>is there already</source>
      <translation>ist schon da</translation>
    </message>
    <message>
      <source>it does not follow the entry before it</source>
      <translation>er folgt nicht auf den Eintrag davor</translation>
    </message>
    <message>
      <source>it is one of %1</source>
      <translation>es ist eines von %1</translation>
    </message>
    <message>
      <source>item</source>
      <translation>Punkt</translation>
    </message>
    <message>
      <source>item or criterion</source>
      <translation>Punkt oder Kriterium</translation>
    </message>
    <message>
      <source>items</source>
      <translation>Punkte</translation>
    </message>
    <message>
      <source>its text was changed</source>
      <translation>sein Text wurde geändert</translation>
    </message>
    <message>
      <source>its transaction is not later than the one before it</source>
      <translation>seine Transaktion ist nicht später als die davor</translation>
    </message>
    <message>
      <source>judged by a person</source>
      <translation>von einer Person beurteilt</translation>
    </message>
    <message>
      <source>kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>light or dark.</source>
      <translation>light oder dark.</translation>
    </message>
    <message>
      <source>line %1</source>
      <translation>Zeile %1</translation>
    </message>
    <message>
      <source>manual: a person judges; checklist: follows from the items</source>
      <translation>manual: eine Person urteilt; checklist: folgt aus den Punkten</translation>
    </message>
    <message>
      <source>may give it</source>
      <translation>darf sie erteilen</translation>
    </message>
    <message>
      <source>may give it, unless it is that of the QA lead</source>
      <translation>darf sie erteilen, außer die der QA-Leitung</translation>
    </message>
    <message>
      <source>milestone</source>
      <translation>Meilenstein</translation>
    </message>
    <message>
      <source>milestones</source>
      <translation>Meilensteine</translation>
    </message>
    <message>
      <source>months</source>
      <translation>Monate</translation>
    </message>
    <message>
      <source>more of a release</source>
      <translation>mehr zu einem Release</translation>
    </message>
    <message>
      <source>more than %1 values</source>
      <translation>mehr als %1 Werte</translation>
    </message>
    <message>
      <source>must not give it alone</source>
      <translation>darf sie nicht allein erteilen</translation>
    </message>
    <message>
      <source>name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>needed by %1</source>
      <translation>nötig bis %1</translation>
    </message>
    <message>
      <source>needs a second person: the coordinator alone is not enough</source>
      <translation>braucht eine zweite Person: die Koordination allein genügt nicht</translation>
    </message>
    <message>
      <source>never</source>
      <translation>nie</translation>
    </message>
    <message>
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <source>no conflicts</source>
      <translation>keine Konflikte</translation>
    </message>
    <message>
      <source>no due</source>
      <translation>nicht fällig</translation>
    </message>
    <message>
      <source>no items</source>
      <translation>keine Punkte</translation>
    </message>
    <message>
      <source>no opinion</source>
      <translation>keine Meinung</translation>
    </message>
    <message>
      <source>no owner</source>
      <translation>niemand verantwortlich</translation>
    </message>
    <message>
      <source>no-go</source>
      <translation>no-go</translation>
    </message>
    <message>
      <source>no-go (%1)</source>
      <translation>no-go (%1)</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>niemand</translation>
    </message>
    <message>
      <source>nobody holds the role</source>
      <translation>niemand hat die Rolle</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>none asked for</source>
      <translation>keine angefragt</translation>
    </message>
    <message>
      <source>not as it is now</source>
      <translation>nicht wie es jetzt ist</translation>
    </message>
    <message>
      <source>not asked yet</source>
      <translation>noch nicht angefragt</translation>
    </message>
    <message>
      <source>not evaluated</source>
      <translation>nicht ausgewertet</translation>
    </message>
    <message>
      <source>not reached</source>
      <translation>nicht erreicht</translation>
    </message>
    <message>
      <source>not satisfied</source>
      <translation>nicht erfüllt</translation>
    </message>
    <message>
      <source>not yet due</source>
      <translation>noch nicht fällig</translation>
    </message>
    <message>
      <source>nothing found</source>
      <translation>nichts gefunden</translation>
    </message>
    <message>
      <source>nothing new</source>
      <translation>nichts Neues</translation>
    </message>
    <message>
      <source>nothing written</source>
      <translation>nichts geschrieben</translation>
    </message>
    <message>
      <source>now</source>
      <translation>jetzt</translation>
    </message>
    <message>
      <source>now %1</source>
      <translation>jetzt %1</translation>
    </message>
    <message>
      <source>on a day</source>
      <translation>an einem Tag</translation>
    </message>
    <message>
      <source>open</source>
      <translation>offen</translation>
    </message>
    <message>
      <source>open</source>
      <comment>what the key does</comment>
      <translation>öffnen</translation>
    </message>
    <message>
      <source>optional</source>
      <translation>optional</translation>
    </message>
    <message>
      <source>outside</source>
      <translation>außerhalb</translation>
    </message>
    <message>
      <source>over</source>
      <translation>vorbei</translation>
    </message>
    <message>
      <source>overdue</source>
      <translation>überfällig</translation>
    </message>
    <message>
      <source>owner %1</source>
      <translation>verantwortlich %1</translation>
    </message>
    <message>
      <source>parameters</source>
      <translation>Parameter</translation>
    </message>
    <message>
      <source>partly done</source>
      <translation>teils erledigt</translation>
    </message>
    <message>
      <source>passed</source>
      <comment>the gate, by a release that shipped</comment>
      <translation>passiert</translation>
    </message>
    <message>
      <source>pasted list</source>
      <translation>eingefügte Liste</translation>
    </message>
    <message>
      <source>pending</source>
      <translation>ausstehend</translation>
    </message>
    <message>
      <source>people: </source>
      <translation>Personen: </translation>
    </message>
    <message>
      <source>person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>phase</source>
      <translation>Phase</translation>
    </message>
    <message>
      <source>phases</source>
      <translation>Phasen</translation>
    </message>
    <message>
      <source>planned</source>
      <translation>geplant</translation>
    </message>
    <message>
      <source>product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <source>reached</source>
      <translation>erreicht</translation>
    </message>
    <message>
      <source>ready to ship</source>
      <translation>bereit zur Auslieferung</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>abgelehnt</translation>
    </message>
    <message>
      <source>released</source>
      <translation>ausgeliefert</translation>
    </message>
    <message>
      <source>required</source>
      <translation>nötig</translation>
    </message>
    <message>
      <source>rolled back</source>
      <translation>zurückgerollt</translation>
    </message>
    <message>
      <source>satisfied</source>
      <translation>erfüllt</translation>
    </message>
    <message>
      <source>scope</source>
      <translation>Umfang</translation>
    </message>
    <message>
      <source>ship</source>
      <translation>Auslieferung</translation>
    </message>
    <message>
      <source>ship %1</source>
      <translation>Auslieferung %1</translation>
    </message>
    <message>
      <source>ship date moved from %1 to %2</source>
      <translation>Auslieferung von %1 auf %2 verschoben</translation>
    </message>
    <message>
      <source>shipped %1</source>
      <translation>ausgeliefert %1</translation>
    </message>
    <message>
      <source>ships %1</source>
      <translation>Auslieferung %1</translation>
    </message>
    <message>
      <source>ships here %1</source>
      <translation>hier ausgeliefert %1</translation>
    </message>
    <message>
      <source>ships inside</source>
      <translation>Auslieferung liegt darin</translation>
    </message>
    <message>
      <source>sign-off</source>
      <translation>Freigabe</translation>
    </message>
    <message>
      <source>signed %1</source>
      <translation>freigegeben %1</translation>
    </message>
    <message>
      <source>since</source>
      <translation>seit</translation>
    </message>
    <message>
      <source>size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>skipped</source>
      <translation>ausgelassen</translation>
    </message>
    <message>
      <source>skipped: %1</source>
      <translation>ausgelassen: %1</translation>
    </message>
    <message>
      <source>stale</source>
      <translation>veraltet</translation>
    </message>
    <message>
      <source>standard input</source>
      <translation>Standardeingabe</translation>
    </message>
    <message>
      <source>start</source>
      <translation>Beginn</translation>
    </message>
    <message>
      <source>start moved from %1 to %2</source>
      <translation>Beginn von %1 auf %2 verschoben</translation>
    </message>
    <message>
      <source>state</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>system user %1</source>
      <translation>Systembenutzer %1</translation>
    </message>
    <message>
      <source>template</source>
      <translation>Vorlage</translation>
    </message>
    <message>
      <source>text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>the change is meant for all later occurrences too; it is taken for this one</source>
      <translation>die Änderung gilt auch allen späteren Terminen; sie wird für diesen genommen</translation>
    </message>
    <message>
      <source>the change log under it was changed</source>
      <translation>das Änderungsprotokoll darunter wurde geändert</translation>
    </message>
    <message>
      <source>the event ends before it begins; its end is left out</source>
      <translation>das Ereignis endet, bevor es beginnt; sein Ende wird ausgelassen</translation>
    </message>
    <message>
      <source>the first</source>
      <translation>der erste</translation>
    </message>
    <message>
      <source>the fourth</source>
      <translation>der vierte</translation>
    </message>
    <message>
      <source>the last</source>
      <translation>der letzte</translation>
    </message>
    <message>
      <source>the recurrence rule has no FREQ</source>
      <translation>die Wiederholungsregel hat kein FREQ</translation>
    </message>
    <message>
      <source>the release ships</source>
      <translation>das Release wird ausgeliefert</translation>
    </message>
    <message>
      <source>the rule names more than %1 times a day</source>
      <translation>die Regel nennt mehr als %1 Zeiten am Tag</translation>
    </message>
    <message>
      <source>the second</source>
      <translation>der zweite</translation>
    </message>
    <message>
      <source>the third</source>
      <translation>der dritte</translation>
    </message>
    <message>
      <source>the time zone “%1” is unknown; its times are taken in %2</source>
      <translation>die Zeitzone „%1“ ist unbekannt; ihre Zeiten gelten als %2</translation>
    </message>
    <message>
      <source>there are older ones</source>
      <translation>es gibt ältere</translation>
    </message>
    <message>
      <source>threshold</source>
      <translation>Schwelle</translation>
    </message>
    <message>
      <source>time zone</source>
      <translation>Zeitzone</translation>
    </message>
    <message>
      <source>title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>to %1</source>
      <translation>bis %1</translation>
    </message>
    <message>
      <source>today</source>
      <translation>heute</translation>
    </message>
    <message>
      <source>today %1</source>
      <translation>heute %1</translation>
    </message>
    <message>
      <source>tomorrow</source>
      <translation>morgen</translation>
    </message>
    <message>
      <source>train</source>
      <translation>Zug</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>unbekannt</translation>
    </message>
    <message>
      <source>unknown owners: %1</source>
      <translation>unbekannte Verantwortliche: %1</translation>
    </message>
    <message>
      <source>until it ships at %1</source>
      <translation>bis zur Auslieferung um %1</translation>
    </message>
    <message>
      <source>value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>version</source>
      <translation>Version</translation>
    </message>
    <message>
      <source>warning</source>
      <translation>Warnung</translation>
    </message>
    <message>
      <source>was left out or removed</source>
      <translation>wurde ausgelassen oder entfernt</translation>
    </message>
    <message>
      <source>weeks</source>
      <translation>Wochen</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <translation>zurückgezogen</translation>
    </message>
    <message>
      <source>without a phase</source>
      <translation>ohne Phase</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <source>yes: who coordinates must not give it alone; without: so for qa_lead, unless the template lifts it</source>
      <translation>yes: Wer koordiniert, darf sie nicht allein geben; ohne: so bei qa_lead, wenn die Vorlage es nicht aufhebt</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>gestern</translation>
    </message>
    <message>
      <source>{n} is the number of the departure; {yyyy}, {mm}, {dd} and {week} are its date.</source>
      <translation>{n} ist die Nummer der Abfahrt; {yyyy}, {mm}, {dd} und {week} sind ihr Datum.</translation>
    </message>
    <message>
      <source>“%1”</source>
      <translation>„%1“</translation>
    </message>
    <message>
      <source>“%1” after %2 is no list of numbers from %3 to %4</source>
      <translation>„%1“ nach %2 ist keine Liste von Zahlen von %3 bis %4</translation>
    </message>
    <message>
      <source>“%1” after BYDAY is no list of weekdays</source>
      <translation>„%1“ nach BYDAY ist keine Liste von Wochentagen</translation>
    </message>
    <message>
      <source>“%1” after UNTIL is no date</source>
      <translation>„%1“ nach UNTIL ist kein Datum</translation>
    </message>
    <message>
      <source>“%1” after WKST is no weekday</source>
      <translation>„%1“ nach WKST ist kein Wochentag</translation>
    </message>
    <message>
      <source>“%1” cannot lie under itself.</source>
      <translation>„%1“ kann nicht unter sich selbst liegen.</translation>
    </message>
    <message>
      <source>“%1” comes back more often than each hour, which a calendar of releases does not show: only the first times of a span are seen.</source>
      <translation>„%1“ kehrt öfter als stündlich wieder, was ein Release-Kalender nicht zeigt: Nur die ersten Male einer Spanne sind zu sehen.</translation>
    </message>
    <message>
      <source>“%1” comes back: %2 windows up to %3 were made. Read the file again for later ones.</source>
      <translation>„%1“ kehrt wieder: %2 Fenster bis %3 wurden angelegt. Lesen Sie die Datei für spätere noch einmal.</translation>
    </message>
    <message>
      <source>“%1” depends on “%2”, which depends on it: a circle.</source>
      <translation>„%1“ hängt von „%2“ ab, das davon abhängt: ein Kreis.</translation>
    </message>
    <message>
      <source>“%1” has changes. Save or discard them first.</source>
      <translation>„%1“ ist geändert. Speichern oder verwerfen Sie das zuerst.</translation>
    </message>
    <message>
      <source>“%1” in column “%2” is no date. Write it as 2027-01-14 or 2027-01-14T14:00.</source>
      <translation>„%1“ in der Spalte „%2“ ist kein Datum. Schreiben Sie es als 2027-01-14 oder 2027-01-14T14:00.</translation>
    </message>
    <message>
      <source>“%1” in column “%2” may be two dates. Write it as 2027-01-14.</source>
      <translation>„%1“ in der Spalte „%2“ kann zwei Daten meinen. Schreiben Sie es als 2027-01-14.</translation>
    </message>
    <message>
      <source>“%1” is blocked</source>
      <translation>„%1“ ist blockiert</translation>
    </message>
    <message>
      <source>“%1” is due</source>
      <translation>„%1“ ist fällig</translation>
    </message>
    <message>
      <source>“%1” is judged by a person: say whether it holds.</source>
      <translation>„%1“ beurteilt eine Person: Sagen Sie, ob es gilt.</translation>
    </message>
    <message>
      <source>“%1” is judged by a person; no items are counted for it.</source>
      <translation>„%1“ wird von einem Menschen beurteilt; dafür werden keine Punkte gezählt.</translation>
    </message>
    <message>
      <source>“%1” is no date and no rule. A date looks like 2027-01-14 17:00, a rule like T-5wd@09:00: five working days before the ship date at nine.</source>
      <translation>„%1“ ist weder ein Datum noch eine Regel. Ein Datum sieht aus wie 2027-01-14 17:00, eine Regel wie T-5wd@09:00: fünf Arbeitstage vor der Auslieferung um neun.</translation>
    </message>
    <message>
      <source>“%1” is no day. Write it as 2027-01-14.</source>
      <translation>„%1“ ist kein Tag. Schreiben Sie ihn als 2027-01-14.</translation>
    </message>
    <message>
      <source>“%1” is no due date rule. Write it like T-5wd@09:00: T (ship), S (start) or a milestone, then + or - a number of min, h, d, wd or w, then @ and a time of day.</source>
      <translation>„%1“ ist keine Fälligkeitsregel. Schreiben Sie sie wie T-5wd@09:00: T (Auslieferung), S (Beginn) oder ein Meilenstein, dann + oder - eine Anzahl von min, h, d, wd oder w, dann @ und eine Uhrzeit.</translation>
    </message>
    <message>
      <source>“%1” is no e-mail address.</source>
      <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
      <source>“%1” is no frequency of a recurrence rule</source>
      <translation>„%1“ ist keine Häufigkeit einer Wiederholungsregel</translation>
    </message>
    <message>
      <source>“%1” is no holiday region.</source>
      <translation>„%1“ ist keine Feiertagsregion.</translation>
    </message>
    <message>
      <source>“%1” is no key. Write a word like code_freeze; T and S are taken.</source>
      <translation>„%1“ ist kein Schlüssel. Schreiben Sie ein Wort wie code_freeze; T und S sind vergeben.</translation>
    </message>
    <message>
      <source>“%1” is no part of a recurrence rule</source>
      <translation>„%1“ ist kein Teil einer Wiederholungsregel</translation>
    </message>
    <message>
      <source>“%1” is no recurrence rule of RFC 5545, such as FREQ=WEEKLY;BYDAY=TU.</source>
      <translation>„%1“ ist keine Wiederholungsregel nach RFC 5545, wie FREQ=WEEKLY;BYDAY=TU.</translation>
    </message>
    <message>
      <source>“%1” is no recurrence rule of RFC 5545.</source>
      <translation>„%1“ ist keine Wiederholungsregel nach RFC 5545.</translation>
    </message>
    <message>
      <source>“%1” is no state of a release. There are: %2.</source>
      <translation>„%1“ ist kein Zustand eines Releases. Es gibt: %2.</translation>
    </message>
    <message>
      <source>“%1” is no time zone. Write it like Europe/Berlin.</source>
      <translation>„%1“ ist keine Zeitzone. Schreiben Sie sie wie Europe/Berlin.</translation>
    </message>
    <message>
      <source>“%1” is no time. Write 2027-01-14, 2027-01-14T14:00, 2027-01-14T14:00Europe/Berlin or 2027-01-14T13:00:00Z.</source>
      <translation>„%1“ ist keine Zeit. Schreiben Sie 2027-01-14, 2027-01-14T14:00, 2027-01-14T14:00Europe/Berlin oder 2027-01-14T13:00:00Z.</translation>
    </message>
    <message>
      <source>“%1” is no whole number from %2 to %3.</source>
      <translation>„%1“ ist keine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
      <source>“%1” is not a scale from 0.5 to 4.</source>
      <translation>„%1“ ist kein Maßstab von 0.5 bis 4.</translation>
    </message>
    <message>
      <source>“%1” is not a size from 640x480 to 8192x8192.</source>
      <translation>„%1“ ist keine Größe von 640x480 bis 8192x8192.</translation>
    </message>
    <message>
      <source>“%1” is not an option. A workspace is named with --workspace FILE.</source>
      <translation>„%1“ ist keine Option. Einen Arbeitsbereich nennt man mit --workspace DATEI.</translation>
    </message>
    <message>
      <source>“%1” is nothing that can be done with %2.</source>
      <translation>„%1“ kann man mit %2 nicht tun.</translation>
    </message>
    <message>
      <source>“%1” is now %2</source>
      <translation>„%1“ ist jetzt %2</translation>
    </message>
    <message>
      <source>“%1” is one word too many.</source>
      <translation>„%1“ ist ein Wort zu viel.</translation>
    </message>
    <message>
      <source>“%1” lists too many values</source>
      <translation>„%1“ zählt zu viele Werte auf</translation>
    </message>
    <message>
      <source>“%1” maps nothing. Write --map FIELD=COLUMN, as --map ship="Release date".</source>
      <translation>„%1“ ordnet nichts zu. Schreiben Sie --map FELD=SPALTE, etwa --map ship="Release date".</translation>
    </message>
    <message>
      <source>“%1” may mean more than one %2: %3. Give more of the title, or the id.</source>
      <translation>„%1“ kann mehr als eines meinen (%2): %3. Geben Sie mehr vom Titel an, oder die Id.</translation>
    </message>
    <message>
      <source>“%1” must be a list of texts.</source>
      <translation>„%1“ muss eine Liste von Texten sein.</translation>
    </message>
    <message>
      <source>“%1” must be a list.</source>
      <translation>„%1“ muss eine Liste sein.</translation>
    </message>
    <message>
      <source>“%1” must be a number above 0</source>
      <translation>„%1“ muss eine Zahl über 0 sein</translation>
    </message>
    <message>
      <source>“%1” must be a number from %2 to %3.</source>
      <translation>„%1“ muss eine Zahl von %2 bis %3 sein.</translation>
    </message>
    <message>
      <source>“%1” must be a text.</source>
      <translation>„%1“ muss ein Text sein.</translation>
    </message>
    <message>
      <source>“%1” must be true or false.</source>
      <translation>„%1“ muss true oder false sein.</translation>
    </message>
    <message>
      <source>“%1” names no release. Name it PRODUCT/VERSION, or by its id.</source>
      <translation>„%1“ nennt kein Release. Nennen Sie es PRODUKT/VERSION oder mit seiner Id.</translation>
    </message>
    <message>
      <source>“%1” waits for “%2”, which is %3.</source>
      <translation>„%1“ wartet auf „%2“, das %3 ist.</translation>
    </message>
    <message>
      <source>“%1” was removed.</source>
      <translation>„%1“ wurde entfernt.</translation>
    </message>
    <message>
      <source>“%1” would wait for itself.</source>
      <translation>„%1“ würde auf sich selbst warten.</translation>
    </message>
    <message>
      <source>“%1”: %2</source>
      <translation>„%1“: %2</translation>
    </message>
    <message>
      <source>“BEGIN:%1” is never closed; the file seems cut off.</source>
      <translation>„BEGIN:%1“ wird nie geschlossen; die Datei scheint abgeschnitten.</translation>
    </message>
    <message>
      <source>“END:%1” closes nothing that is open here.</source>
      <translation>„END:%1“ schließt nichts, was hier offen ist.</translation>
    </message>
    <message>
      <source>“depends_on” names the item “%1”, which is not in the template.</source>
      <translation>„depends_on“ nennt den Punkt „%1“, der nicht in der Vorlage steht.</translation>
    </message>
    <message>
      <source>− %1 removed</source>
      <translation>− %1 entfernt</translation>
    </message>
    <message>
      <source>− removed</source>
      <translation>− entfernt</translation>
    </message>
  </context>
</TS>
