<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>slipway</name>
    <message>
      <source> (not blocking)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> (optional)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> (stale)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1
added %2 %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 %2 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 %2 %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 %2 of %3</source>
      <comment>fact: Criteria 6 of 8</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 %2, week %3</source>
      <comment>10:24 CET, week 1</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 %2: “%3” points to a %4 that is not there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 and %2 more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 and %2, %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 begins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 blocked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 booked twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 coordinates this release and cannot alone give its QA sign-off. Ask another QA lead, or let the template lift the separation of duties.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 d</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 does not hold the role %2 and cannot decide for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 ends</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 entities, %2 links of the audit chain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 files, %2 links, %3 notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 h</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 h %2 min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 has a key that is no text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 has a release %2 already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 has been decided on already; the requirement stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 has it booked; it cannot be removed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 has made no decision as %2 that could be withdrawn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 has no key “%2”. Did you mean “%3”?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 has no key “%2”. It may have: %3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 has no release “%2”. The latest are: %3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 has the address %2 already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 imported: %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 in spite of this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 is %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 is %2: its dates stand and are not moved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 is a weekend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 is away on %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 is blocked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 is booked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 is free in that span</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 is now %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 is over-booked on %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 is recorded with it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 items due, takes %2 a day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 may not override: that needs a manager, a release coordinator or a product owner.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 must be a mapping of keys and values.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 names no date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 needs “%2”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 no longer has to sign.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 of %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 of %2 done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 of %2 entries read%3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 of %2 needed: </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 of %2 satisfied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 of %2 signed</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%1 of %n item(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%1 of %n item(s) done</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%1 of %n release(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>%1 on %2 lies %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 overdue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 ships %2 now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 ships before its dependency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 ships in a freeze</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 ships on a non-working day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 starts %2 now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 starts after it ships</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 stays: %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 to another day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 until %2</source>
      <comment>phase until day</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 was added behind Slipway's back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 was deleted behind Slipway's back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 was imported: %2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 was removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 was removed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 → %2</source>
      <comment>release → environment</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1%2 d</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1, %2, %3</source>
      <comment>31 items, 2 criteria, 3 sign-offs</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1, %2, ships %3</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%1, %n change(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>%1, entry %2 (%3)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1, read-only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1, read-only: the file or its folder may not be written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: %2</source>
      <comment>button of a card: what it does</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: %2</source>
      <comment>filter: what is chosen</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: %2 % done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: %2 %3 → %4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: %2, %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: %2. It is recorded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: field “%2” was changed behind Slipway's back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: milestones are out of order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: “%2” is no date.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n blocking reason(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n box(es) in code blocks left out</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n chosen</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n conflict(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n conflict(s).</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n criterion(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n date(s) change</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) stand in the file more than once; the newest version counts</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n found</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n freeze window(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n freeze(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n further conflict(s): filter, or show a shorter time.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n item(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n item(s) added.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n item(s) overdue</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n item(s) removed.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n item(s) selected</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>%n line(s)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%n milestone(s)</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n more conflict(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more in the agenda</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more item(s) blocked</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more warning(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n open item(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n phase(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n phase(s) added</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n problem(s) in %1:</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n product(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n reason(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n reason(s) against shipping</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n reason(s) stand against it</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n release(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n release(s) added</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n release(s) more than there is room for: filter, or show a shorter time.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n selected</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sign-off(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sign-off(s) asked for.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n task(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unchanged</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n updated</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n value(s) changed</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting for you</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n without a date left out</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>&amp;Environments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Products</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;To</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Whole days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(no title)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>+ %1 added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>+ added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>+%1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, conflict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>--%1 goes with --screenshot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>--percent and --of-phase belong to --kind checklist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>--screenshot needs a folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>12 products, a year of releases; it can be undone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>3 h, 2 d, 1 w, or a day (2027-01-05)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>: %1, needs %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A .csv or .json file; - for standard input</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A Markdown file; - for standard input</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A YAML file; - for standard input</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A cancelled release is read-only. It can be taken back to draft.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A closed release can be read for ever, but never changed or opened again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A comment needs an author: name yourself with --as PERSON or $SLIPWAY_AS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A copy made by backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A criterion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A criterion counts the phase “%1”, which is not in the template.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A criterion is an objective condition with a value and a threshold. The gate stays shut until every blocking one holds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A criterion needs a title.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A date looks like 2027-01-14 17:00, a rule like T-5wd@09:00: five working days before the ship date at nine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A date rule begins with “%1”, which is neither T, S nor a milestone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A day (2027-01-05), a month (2027-01), from..to, or 30 d for the next 30 days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A file that belongs to the workspace was deleted while it was open. Nothing was changed; open the workspace again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A link, a file or a sentence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A milestone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A name is needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A person takes at least one item a day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A phase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A product is what you release: it has a repository, an owner and a calendar of holidays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A rejected sign-off cannot be overridden; who rejected must decide anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A release is one version of one product on its way to users. Plan the first one, and Slipway brings phases, checklist, criteria and sign-offs from a template.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A release it should depend on is not there any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A release needs a version.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A release that is %1 cannot be moved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A release that is %1 cannot be removed; cancel it instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A release that is %1 cannot become %2. %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A release that is %1 stays so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A release that is %1 stays so; what happened cannot be undone. Take it to another state instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A release that is gone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A role, as release_coordinator, qa_lead, manager or the team's own; more may follow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A sign-off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A sign-off needs a role and a quorum of at least 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A template brings phases, items, criteria and sign-offs, with dates relative to the ship date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A train makes its releases from it; it cannot be removed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ABOUT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ACTION</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ADDED BY</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>AFTER</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>APPROVALS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>AT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About Slipway</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About this item of the checklist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Abstain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Acceptance criteria</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Access</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Actions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Activity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Actual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a product first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add an item that must be done before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add an item…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add criterion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add environment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add freeze</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add item</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add the criterion “%1”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add the evidence %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add the item “%1”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add “%1”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adds a comment and prints its id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adds a criterion and prints its id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adds a freeze window and prints its id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adds a person and prints the id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adds a product and prints its id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adds a template from YAML, or replaces the one of that name; prints its id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adds an absence and prints its id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adds an environment and prints its id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adds an item and prints its id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adds evidence and prints its id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Age</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agenda</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All are needed for the gate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All products</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All releases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All sound: %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Also the tasks inside code blocks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An .ics file; - for standard input</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An environment is where a product runs. One release at a time can book it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An item</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An item needs a title.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An override needs a reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another program is writing to the workspace. Nothing was changed; try again in a moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Any</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Appearance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Appearance: as the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Appearance: dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Appearance: light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Around now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the template says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As they were</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask for %1 sign-offs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asked by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asked for: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asks everybody whose decision is missing or stale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At another time of the same day: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At most so many</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At most so many entries; without: 200</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At most so many; without: 30</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At risk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>BEFORE</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>BEGIN names no component.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>BEGIN:VCALENDAR stands inside of “%1”, which is not closed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back up workspace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back up workspace…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Backing up the workspace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before shipping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Belongs to the end of %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Belongs to the gate before shipping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Block</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Block %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blocked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blocked by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blocks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blocks leaving this phase; without: blocks shipping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blocks the gate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Block…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Book</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Book %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Book an environment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Book it from %1 on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Booked from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Booked to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Booking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Books an environment and prints the id; booked twice shows as a conflict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Book…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Browse…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By when</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By when, as T-1wd@12:00</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By when, relative to a date of the release, as T-5wd@09:00</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Byte 0x%1 is not UTF-8. Save the file as UTF-8 and read it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>COMMENT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>COORDINATOR</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CRITERION</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CSV or JSON from another tool, columns are matched by name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CSV tables (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Calendar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Calendar read: %1, %2, %3 updated, %4 unchanged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Calendars (*.ics)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel the release…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change state</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change the date of %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change the item “%1”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change the milestone %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change the state</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change “%1”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changed since %1 signed %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changed since you signed %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changes (%1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changes since the last save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changes what is given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changes what is given; the roles replace the old ones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chapters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the workspace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checklist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checklist imports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checklist items</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checks integrity, references and the audit chain; exit status 1 when something is wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a decision first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a file as evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another workspace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another workspace…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the sign-off first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose who you are first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear the filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click to sort</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close the notice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Command palette</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comments and activity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Components are nested deeper than %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Conflict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Conflicts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Conflicts %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Conflicts at the new date: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Content hash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coordinated by %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coordinator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copied the workspace to %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the content hash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Create %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Create release</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Create the train %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Creates the releases up to a day; those that are there stay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Criteria</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Criterion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Criterion “%1” is %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>DECISION</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>DESCRIPTION</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>DONE</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>DUE</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>DURATION: “%1” is no duration.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date of the milestone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Days away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Days on which somebody is away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decisions of the roles a release needs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Depends on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deploy against gate and freeze; is recorded with your name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deploy…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Description</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Details of %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Details of the item</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Development</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Did you mean %1?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Did you mean “%1”?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Difference of %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Does not block the gate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Does not hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done again: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop a file, paste a link or write</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop to move, Esc to cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Due rule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E-MAIL</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ENVIRONMENT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ENVIRONMENTS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>EXPANDED UNTIL</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earlier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earlier (Page Up)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit %1…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit details…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit freeze window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit freeze window…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit my details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit the title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End of %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter to move, Esc to cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Entry %1 of the audit chain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Environment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Environment to book</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Environments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Environments held for a release</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Environments; none checked: all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Esc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evaluate now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evaluated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evaluated %1 %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evaluated by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evaluates one, or all that follow from the checklist; exit status 1 when one is not satisfied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Event %1, %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Events named as freezes become freeze windows, the others stand in the calendar. Reading the same file again updates and does not double.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everybody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everybody has signed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everybody's dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything you do is recorded in the name of this person: items, sign-offs, overrides.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Expand the train %1: %2 releases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export all releases as a calendar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export all releases as a calendar…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export and import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the calendar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the calendar (.ics)…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the checklist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the checklist…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export this table as CSV…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exported to %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>FIRST</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>FREEZE</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>FROM</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File: %1
Products: %2
People: %3
Releases: %4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter by last change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter by name or version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter by owner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter by ship date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter items</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter releases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter the activity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find a release to depend on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find in the handbook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Finds releases, items, comments, notes and people by their text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Finished in the last 7 days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First day away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fixes the date of a milestone; it no longer follows the ship date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fold or unfold the sidebar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fold the sidebar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder of a local clone. Its commits become the scope of a release.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For rows that name none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Free software under the GNU General Public License, version 3 or later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Freeze</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Freeze %1, %2, %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Freeze override</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Freeze overrides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Freeze window %1 added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Freeze window %1 changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Freeze window removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Freeze windows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Freeze: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Freezes added: %1. Events added: %2. Updated: %3. Unchanged: %4. Left out: %5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From a file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From then on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From then on; without: from now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Further text, Markdown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GATE</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GO</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gate %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gate it is needed for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gate override</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gate overrides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gate: go</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Gate: no-go, %n reason(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Give it to somebody else, or make it due on %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give some to somebody else, or make them due on %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the reason of the override first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go / no-go</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go earlier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Group by release</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>HH:mm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Handbook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Holds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Holidays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How it is judged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many items due on one day are not yet too many</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many people have to approve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many people must approve; without: 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I am</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ID</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ITEM</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ITEMS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Id or PRODUCT/VERSION</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Id, name or e-mail address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Id, or a part of its name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Id, or a part of its title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Id, or a part of the title no other item has</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import a calendar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import a calendar (.ics)…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import a calendar…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import a table of releases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import a table of releases…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import a task list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import a task list from a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import the calendar %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import the checklist %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import the schedule %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Importing %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In a freeze window nothing ships to the environments it names. Who must, needs a recorded override.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In conflict: see the list of conflicts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the freeze %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the template the item “%1” waits for itself; it could never be done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It cannot hold and fail at once: give --holds or --fails.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It collides with nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It has been decided on already; the requirement stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It has releases or a train; remove those first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It has shipped; the date stands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is final.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was changed again since; undoing it would lose that change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was not reached after all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Item</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Item or criterion: id or a part of its title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Item “%1” is %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Items</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Items a day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Items are nested too deeply.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Items: %1 added, %2 updated, %3 unchanged. Phases added: %4.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its git repository</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its name or id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its name; without: the product's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its new name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its release notes, Markdown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KEY</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KIND</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep mine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the table as it is now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key or name of its phase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key, id or a part of its name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lanes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language: as the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last day away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last quarter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Later (Page Down)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave out the first N</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leaves an item out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left out inside code blocks: %1. Take them too: --include-fenced.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lets a shell complete nouns, verbs, options and names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lets it pass as its content is now; recorded for ever with your name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lets one release ship in spite of it; recorded for ever with your name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>List the day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lists are nested deeper than %1. Flatten the list and read the file again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lists releases by ship date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lists the absences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lists the bookings of a release</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lists the comments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lists the criteria</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lists the decisions and what changed since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lists the environments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lists the evidence of a release</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lists the freeze windows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lists the items</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lists the milestones of a release</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lists the people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lists the products</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lists the release trains</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lists the templates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lists what collides; exit status 1 when something does</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look around in a sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MILESTONE</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Made the workspace %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Made with Qt %1. Icons by the KDE community (Breeze, LGPL).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make a new workspace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make a new workspace…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the sample workspace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Makes a consistent copy, also while others write</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Makes a release and prints its id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Makes a release train and prints its id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Makes a role's decision necessary; prints the id of the requirement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Makes the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Manager</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Markdown (*.md *.markdown *.txt);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Markdown (*.md)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Markdown: headings become phases, “- [ ] text” items, “@name” owners. Pasting the same list again updates it and does not double it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marks an item as being worked on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marks an item as blocked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measurable conditions of a release</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Milestone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Milestones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mine %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mode</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More actions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More roles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move %1 to %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move a day earlier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move a day later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move a week earlier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move a week later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move ship date…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move the item “%1”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move the ship date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move the ship date: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move the ship date…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move the start before the ship date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move to %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moves the ship date and what is relative to it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Must be done before; may be repeated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Must ship before it; may be repeated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NO</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NO-GO: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NO.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NOTE</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the new product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name or id of the product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name or id of the train</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name or version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name the role first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Named dates of a release</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Needed to leave this phase; without: to ship</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Needs %1, which ships %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New comment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New environment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New evidence: a link, a path or a sentence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New freeze window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New freeze window…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New item</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New item in %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New release</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New release on %1…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New release…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New sample workspace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New sample workspace…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New ship date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New workspace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New workspace…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next 14 days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next 30 days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next free slot: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No column tells the %1. Name it: --map %1=COLUMN. The table has: %2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No conflicts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No criteria yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No criterion follows from the checklist; the others are judged by people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No date changes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No environment is booked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No free slot within a year; change the freeze or the dependency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No holidays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No item matches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No longer book %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No longer depend on %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No longer require</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No longer require the sign-off %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No longer required</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No mistakes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No release is under way. One that was started shows its phase and the time left here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No release matches this filter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No release of this time passes the filter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No releases yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No sign-offs are required</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No sign-offs are required.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody (@%1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody has such a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody is away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody is chosen yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody is chosen: choose who you are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody takes part yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody was chosen to act; choose who you are in the settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None checked: all environments.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None checked: all products run here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None checked: all products.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None: an empty release</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not in this workspace: %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not reached yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not saved yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not sound. Problems: %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing begins, freezes or ships in the next 14 days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing changed since.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing checked means all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing collides in this time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing happened yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing has been signed here yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is asked of this release yet: add items, criteria or sign-offs, and they show here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is booked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is planned in this month.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is planned on this day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is planned yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing moves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing planned yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing stands against shipping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to add: the releases up to then are there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to do yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing waits for you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing waits for you. Sign-offs of your roles and your items of the next 7 days show up here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was undone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>OTHER DAY</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>OVERDUE</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>OWNER</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of kind checklist: how many of them must be done; without: 100</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of kind checklist: whose items count; without: all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On another day: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One file holds everything: plans, decisions and the whole history. Copies and other workspaces are in the menu at the top right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only for this product; may be repeated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only for this product; may be repeated. Without: for all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only for this product; without: for all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only in this state; may be repeated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only of this product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only of this product; may be repeated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only says what would change; exit status 1 when it would make conflicts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only there; may be repeated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only with something overdue or blocked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open checklist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open release</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open workspace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open workspace…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opens the command palette</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opens this workspace instead of the default one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Operations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Or begin with what you have</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other items are hidden by the filter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overdue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overdue %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overridden by %1, %2, %3: %4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overridden by %1: %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overridden; see the board</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Override</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Override the freeze “%1”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Override the gate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Override the gate…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Override “%1” until %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Override “%1”…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Override: why may it go all the same? Recorded for ever.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Override…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Owner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Owner of the product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PERSON</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PHASE</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PHASES</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PRODUCT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PRODUCTS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pages and settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parts of the release</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste a Markdown task list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste a task list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Path of an .ics file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People and roles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People and roles…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People own checklist items and give sign-offs. Their roles say which.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phase, item, criterion, sign-off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pixels per unit, 0.5 to 4.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place in the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plans, runs and reviews software releases.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Possible now: %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prints one JSON document on standard output, nothing else</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prints the script for %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Problems</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Product owner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Products</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Products added: %1. Releases: %2 added, %3 updated, %4 unchanged. Rows without a date: %5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Products; none checked: all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Puts a copy in the place of the workspace; what was there is kept beside it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Q%1 %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>QA lead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>REACHED</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>REASON</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>REGION</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RELEASE</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>REPOSITORY</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ROLE</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ROLES</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RULE</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reached now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading every entity and every link of the audit chain …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reads a Markdown task list; the same file again updates and does not double</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reads iCalendar; events named as freezes become freeze windows. The same file again updates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reads releases from CSV or JSON; the same table again updates and does not double</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason (needed to reject)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason for being away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason of the override</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recent places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recurring schedules that create releases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redo: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refresh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reject</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Release</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Release coordinator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Release notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Release notes in Markdown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Release, item, person, setting or action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Released</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Releases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Releases ship there; it cannot be removed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Releases that must ship before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Releases, freeze windows and imported events, for other calendar programs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove %1 items</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove a booking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove freeze window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove the criterion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove the criterion “%1”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove the evidence %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove the release</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove “%1”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Removed %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Removed the absence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Removes a criterion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Removes a freeze window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Removes a person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Removes a product without releases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Removes a template; releases made from it stay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Removes an absence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Removes an environment nothing ships to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Removes an item and what is nested under it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Removes evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Removes one that never began</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Renders the pages as pictures into the folder and exits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Renders this page only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Repository</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Require</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Require a role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Require the decision of a role, and the gate stays shut until it approves the content as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Require the sign-off %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Required</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Required: blocks the gate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restore a backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restore a backup here…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restore a backup…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restored %1 from %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Role and who may</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Role that has to sign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roles say what you may sign.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rolled back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Running jobs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Running now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SHA-256</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SHIPS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SIGN-OFF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>STATE</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Satisfied %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as a view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved as you write; Ctrl+Z takes it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say first what must hold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say what blocks the item: a reason is needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say what to do: %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say which %1: give its id or a part of its title.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say which criterion holds or fails.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say which file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say who you are first: choose a person in the settings, or use --as PERSON.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say who you are to see what waits for you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say whose day it is: name yourself with --as PERSON or $SLIPWAY_AS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say why the item is skipped: a reason is needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say why: an override needs a reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say why: rejecting needs a comment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Says go or no-go with every reason; exit status 0 or 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Says how it is used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Says that a milestone was reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Says the version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Says where it is and how much it holds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scope</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scope in Markdown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scope, criteria with their values, items and evidence, dates, as one content hash. When any of it changes, the signature becomes stale and says what changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search or run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search or run…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Security</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See %1 --help.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set the date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set the date by hand…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set up people and products</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of required items that must be done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ship</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ship %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ship %1 instead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ship a day earlier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ship a day later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ship date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ship time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ship: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shipped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shipping is not allowed in the freeze “%1” until %2. Ship after it, or record an override with its reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ships</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ships %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ships %1 now. What is relative to the ship date follows; what is over stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ships then or earlier; a day counts whole</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ships then or later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ships to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show %1, %2</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Show %n conflict(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Show all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show in calendar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show older</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show or hide the conflicts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the agenda</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the timeline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show what changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shows one with dates, progress, sign-offs, gate and conflicts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign again…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign-off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign-off %1 is %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign-off %1 is pending, %2 of %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign-off %1 needs somebody besides the release coordinator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign-off is stale: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign-off of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign-off requirement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign-off was rejected: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign-off was withdrawn: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign-off: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign-offs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign-offs asked for: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign: abstain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign: approve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign: reject</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signing again covers the content as it is now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size of the pictures, as 1440x900.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skip %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skip…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slipway</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slipway %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slipway handbook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Solved: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something to say about it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something was added to the release since; undoing it would lose that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sound. Entities: %1. Entries in the audit trail: %2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spans in which nothing may ship</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Speaks this language: en, de.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Standard input cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start a day earlier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start a day later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Starts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Starts %1</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Starts %1, %n working day(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>TEMPLATE</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>THRESHOLD</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>TITLE</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>TO</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>TRAIN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table read: %1 and %2 added, %3 updated, %4 unchanged, %5 skipped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tables (*.csv *.json)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tables (*.csv *.json);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tables of releases from other tools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the other text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Takes a requirement back that nobody decided on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Takes a tick, a block or a skip back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Takes effect at once. Names that your team gave stay as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Takes it to another state; refused with reasons where the rules forbid it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Task list in Markdown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Template as YAML</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Template from a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Template to a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Templates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text follows a closing quote. Write a quote inside of a cell twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That would make more than %1 releases. Choose an earlier day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The %1 is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The %1 was added behind Slipway's back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The %1 was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The absence ends before it begins.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The answer could not be written to standard output.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The audit chain breaks after entry %1: its seal does not fit. The end of the chain or of the change log, or the record of this copy (sync_ctl), was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The audit chain breaks after entry %1: the entries up to transaction %2 were cut off at its end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The audit chain breaks at entry %1 (%2, %3): %4.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The audit trail of a release, newest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The backup is damaged and was not restored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The booking ends before it begins.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The booking was moved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The calendar has more than %1 entries. Split it into smaller files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The calendar shows releases from their start to their ship, freeze windows and holidays, and tells what collides. Plan the first release, or begin with the calendar you have.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The change log holds transaction %1, which no audit entry covers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The change log was switched off (sync_ctl.applying).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The check is running.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The checklist could not be written: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The checklist holds what must be done before the release goes out: by phase, with owner, due date and evidence.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The checklist is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The checklist was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The comment is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The component “%1” stands outside of VCALENDAR.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The content_hash you looked at; refused when the release has changed since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The copy could not be put in its place. Check the permissions of the folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The criterion was removed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The date of the milestone “%1” depends on itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The date was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The dates of a release that is %1 cannot be moved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The dates of milestone “%1” hang on each other in a circle. Give one of them a rule from T or a fixed date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The details were changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The disk is full. Nothing was changed; make room and do it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The e-mail address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The evidence is empty: give a link, a file or a sentence.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The evidence was removed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file cannot be read: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file cannot be read: %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file cannot be written: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file cannot be written: %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file could not be read: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file could not be read: %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file could not be written: %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file has %1 MB; at most %2 MB are read. Split it into smaller files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file holds a NUL byte, so it is not a text file. Choose another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file is UTF-16. Save it as UTF-8 and read it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file is empty; a template is wanted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file is larger than 64 MB.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file is nested too deeply.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file with everything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder %1 could not be made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder could not be made. Check its permissions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The freeze ends before it begins.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The gate at the end of this phase; without: before shipping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The gate does not wait for it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The gate says go; there is nothing to override.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The gate says no-go (%1): %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The gate waits for it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The header has %1 columns; at most %2 are read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The item it belongs under</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The key “%1” of a milestone must be letters, digits and _, begin with a letter, and be neither T nor S.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The key “%1” stands twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The migration %1 was changed after it ran on this workspace. Use the program that made it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The milestone “%1” needs “at”, a rule like T-5wd@18:00.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The name “%1” is taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The new name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The new ship date; without a zone: the release's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The override would have expired already. Give a later expiry.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The picture could not be written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The present workspace could not be kept aside; nothing was restored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The product has a release %1 already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The property “%1” stands outside of VCALENDAR.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The quote that begins here is never closed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The release</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The release changed while you were looking at it. Look again, then decide.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The release changed; look again first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The release goes to deploying now; planned for %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The release has no phase “%1”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The release has no phase “%1”. It has: %2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The release is %1 and cannot be changed any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The release is %1 now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The release is %1; it can be read but not changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The release is %1; nothing can be signed any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The release is already %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The release is now %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The release ships %1 now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The release was removed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The release would start after it ships. Choose an earlier start.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The release would wait for itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The role you decide for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The rule %1 names no date at all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The sample is there: 12 products and a year of releases.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The search index is out of step with %1: %2 missing, %3 too many.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The share of items that must be done is a percentage from 1 to 100.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The ship date lies in the freeze “%1”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The ship date would lie before the start of the release. Move the start first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The slot is free as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The span ends before it begins.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The start follows from the template. Uncheck to choose it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The start of the release depends on itself. Begin its rule with T or a milestone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The start of the release hangs on itself in a circle. Give it a rule from T or a fixed date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The start would lie after the ship date. Move the ship date first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The table has more than %1 cells. Split it into smaller files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The table has more than %1 columns or %2 cells. Split it into smaller files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The table is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The table is empty; its first line must name the columns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The template brings phases, checklist, criteria and sign-offs, all dates counted from the ship date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The template ends before this line; what follows belongs to another document.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The template is too large: at most %1 entries are read, those behind aliases counted each time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The template names the environment “%1”, which does not exist. Add it under Settings, or change the template.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The text was changed elsewhere while you were typing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The time zone its dates are meant in, as Europe/Berlin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The time zone the person works in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The two bookings do not collide any more. Look at the list of conflicts again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The version pattern “%1” gives two releases the version %2. Use {n}, or enough of {yyyy}, {mm}, {dd} and {week}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The view “%1” was changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The view “%1” was removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The view “%1” was saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The window follows the size of the system's text, and its light or dark look unless you choose one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The workspace can only be read, not changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The workspace cannot be opened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The workspace cannot be opened. Check that the file and its folder exist and may be read and written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The workspace cannot be written: the file or its folder is read-only. Change its permissions or copy it to a folder of yours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The workspace could not be brought up to date: step %1 failed. It stays as it was; the copy beside it holds it, too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The workspace could not be made. Check the permissions of the folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The workspace could not be read or written. Nothing was changed; check the disk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The workspace could not be written to the end. Nothing was changed; check the disk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The workspace file is damaged. Restore it from a backup: slipwayctl workspace restore FILE.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The workspace file was moved, deleted or replaced while it was open. Nothing was changed; open the workspace again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The workspace has lost its identity (sync_ctl).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The workspace has lost its identity. Restore it from a backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The workspace has no environments yet; add them in the settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The workspace is being written already. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The workspace is not empty; the sample was not added.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The workspace is open for reading only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The workspace is read-only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The workspace refused: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The workspace was backed up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The workspace; without: $SLIPWAY_WORKSPACE, else the default one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The zone its dates are meant in; without: this machine's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Their versions; {n}, {yyyy}, {mm}, {dd}, {week} are filled in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are no comments.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are no criteria.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are no environments yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are no freeze windows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are no milestones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are no products yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are no release trains yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are no such releases.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are no templates yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are: %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is a file of that name already; it was not touched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is a file of that name that is no backup of a workspace; it was not touched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is a train “%1” already. Give this one another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is another file of that name; it was not touched. Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no %1 with the id %2 here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no %1 with “%2” in its title here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no %1 “%2”. %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no absence with the id %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no column “%1” for the %2. The table has: %3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no command “%1”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no evidence with the id %1 in this release.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no evidence yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no field “%1” to map; there are product, version, start, ship and state.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no kind of criterion “%1”. It may be manual or checklist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no language “%1”; there are en and de.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no line like “- [ ] text” in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no list of releases in this file: a list of objects, or an object of objects, is wanted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no milestone “%1”. A date rule begins with T (ship), S (start) or the key of a milestone of the release.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no move to look at.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no option %1 here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no page “%1”; there are: %2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no place after this one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no place before this one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no product yet. Add the first one below.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no release with the id %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no release yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no such %1 any more. Somebody may have removed it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no such backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no such booking of this release any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no such criterion any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no such environment any more. Choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no such evidence in this release any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no such file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no such item in this release any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no such item or criterion in this release any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no such milestone any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no such person any more. Choose another coordinator.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no such phase in this release any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no such product any more. Somebody may have removed it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no such release any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no such sign-off any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no such template any more. Somebody may have removed it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no such train any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no theme “%1”; there are light and dark.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no workspace at this place. Make one: slipwayctl workspace init.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nobody yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is none yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to take back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They own a product; name another owner first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They still coordinate releases or have items to do; give those to somebody else first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This backup was made by a newer Slipway. Update Slipway to restore it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file is empty, not a Slipway workspace.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file is not a Slipway workspace.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file is not a Slipway workspace. It was not touched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This holds a decision or an override, which cannot be undone. Withdraw the decision instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a device or a pipe, not a workspace file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a folder, not a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a folder, not a workspace file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a folder. Evidence is a link, a file or a sentence.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a folder. Name a file for the copy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a folder. Name a file to write.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a workspace that is open at the moment. Choose another name for the backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is neither a link nor a file that is there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is no span of days. %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is no time in the past. %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not an iCalendar file: it has no BEGIN:VCALENDAR.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not valid JSON: %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not valid YAML: %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is the ship date already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is the workspace itself. Choose another name for the backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is the workspace itself. Name a backup of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is the workspace itself. Name another file for the copy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is the workspace itself. Name the backup to restore.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This line is indented by a tab. YAML allows only spaces there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This line is no iCalendar property (NAME:VALUE): “%1”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This line is not UTF-8. Save the file as UTF-8 and read it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This release needs no sign-off of the role %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This row has %1 cells, the header has %2 columns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This table is a view already. Filter or sort it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This workspace is read-only: its file or folder may not be written. Nothing can be changed in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This workspace was made by a newer Slipway (schema %1; this program knows %2). Update Slipway to open it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This workspace was made by an older Slipway and must be brought up to date, which needs leave to write: the file or its folder is read-only. Copy it to a folder of yours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Threshold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Threshold, as ≥ 99.5 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ticks an item</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time in %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time zone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Timeline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Times are written 2027-01-14T13:00:00Z, or 2027-01-14 with 14:00 and Europe/Berlin behind it.
A release is named by its id or as PRODUCT/VERSION. A file - is standard input or output.

Exit status: 0 done, yes; 1 done, the answer is no; 2 wrong usage; 3 bad input or data, nothing was
changed; 4 a remote system refused; 5 not allowed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Times in %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title of the criterion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title of the new item</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To a file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today shows what waits for you, which releases are under way and what comes next. Plan the first release, or look around in a sample first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today, %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try: slipway --help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two %1 have the key “%2”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type a name first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unblock the item, or skip it with a reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unchanged: %1 criteria, %2 items</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undone: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unfold the sidebar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Until then; a day counts whole</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Until then; a day counts whole; without: a year from now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Until when; without a zone: the release's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use next free slot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use next free slot: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use the next free slot: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>VALUE</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>VERIFIED</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value of the criterion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value, as 98.1 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Versions on their way to users</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>W%1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>WHAT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>WHERE</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>WHO</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting for me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What a release gets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What a signature covers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What blocks it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What blocks it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What did you see?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What do users read about it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What has to be done for a release</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is enough, as ≥ 99.5 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is in it, Markdown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is in this release? A signature covers it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is released</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is signed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is to be done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is to be done, in Markdown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is to be done? Return adds it, Esc ends</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it is about</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it makes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it shows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it starts from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it will be</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What must hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What must hold?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What people say about a release</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What releases start from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What should be changed is no longer there (%1). Somebody may have removed it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What should be changed is no longer there. Somebody may have removed it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What shows it: a link, a file or a sentence; may be repeated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What shows it; may be repeated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What shows that something was done or holds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What stands against it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the gate looks at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the move changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What they start from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to look for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What waits for you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you say</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When it begins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When it begins; without: the template's rule, else 20 working days before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When it ends; a day counts whole</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When it ships; without a zone: the product's, else this machine's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When the first one ships</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When they ship, as FREQ=WEEKLY;INTERVAL=2;BYDAY=TH</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When; without a zone: the release's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When; without: now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where it ships to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where product, version, start, ship and state stand; more may follow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where products run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where to; - for standard output</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where you are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether a release may go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which items</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who acts: id, name or e-mail address; without: $SLIPWAY_AS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who are you?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who coordinates it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who coordinates its releases when nobody else does</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who did it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who does it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who sees to it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who takes part, and what is released</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who works on releases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whole days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whose decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whose decision, as qa_lead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whose holidays it keeps, as de-by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whose holidays the person keeps, as de-by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why is it skipped?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why may it go? The reason is recorded for ever.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why may it ship in the freeze? The reason is recorded for ever.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why; needed to reject</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why? The gate stays shut until you decide anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With a realistic team: 12 products, a year of releases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With this in product or version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Withdraw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Withdraw as %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Withdraw…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without a phase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words of your team, with commas between them, as in: legal, support</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Workspace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Workspace %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Workspace %1 is read-only: its file or folder may not be written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Workspaces (*.slipway)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Workspaces (*.slipway);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write a comment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writes a Markdown task list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writes a template as YAML</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writes releases, freezes and events as iCalendar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrote %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrote %1 to %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>YAML (*.yaml *.yml)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>YAML (*.yaml *.yml);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You approve the release as it is now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You are %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You do not decide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You judge that it does not hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You judge that it holds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You reject it; needs a comment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You sign exactly this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You take your decision back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ZONE</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom from two years to a day (Ctrl+wheel, + and −)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a removed environment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>absent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>abstained</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>after the ship date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all environments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all products</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>and %1 more</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>and %n more change(s)</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>and %n more warning(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>approved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as %1, %2. A signature cannot be undone, only withdrawn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>asked %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>asked by %1, %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>asked for: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>before %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>before shipping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>blocked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>blocked by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>blocked by %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>blocked, %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>blocking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>blocks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>blocks the gate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>booked by another</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>booking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cancelled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chain broken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chain holds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>changed since %1: %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>choose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>closed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>complete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>components stand outside of VCALENDAR; they are read all the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>conflict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>content changed since it was signed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>coordinator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>criterion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>csv or json; without: by the name or the content</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>current phase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>d MMM</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>d MMM yyyy</source>
      <comment>format of a day of another year</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ddd d MMM yyyy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ddd d MMM yyyy</source>
      <comment>format of a date that is typed</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ddd d MMM yyyy HH:mm</source>
      <comment>format of a time that is typed</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dddd d MMMM</source>
      <comment>format of the date over Today</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dddd d MMMM yyyy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>deploying</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>did you mean %1? It is one of %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>does not block</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>draft, planned, in_progress, deploying, released, closed, rolled_back or cancelled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>due %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>due to ship %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>empty line inside a component</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>end of %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>entry %1 is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>environment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>factor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>follows from the checklist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>freeze</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from the checklist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from … to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>go</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>handbook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has mistakes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>holiday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>iCalendar file; freezes are recognised, the same file again updates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>iCalendar files (*.ics)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>iCalendar files (*.ics);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in %1 d</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it does not follow the entry before it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is one of %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>item</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>item or criterion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>items</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its text was changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its transaction is not later than the one before it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>judged by a person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>light or dark.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>line %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>manual: a person judges; checklist: follows from the items</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>milestone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>milestones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>more of a release</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>more than %1 values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>needed by %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>needs a second person: the coordinator alone is not enough</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>never</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>next free slot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no items</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no opinion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no owner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no-go</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no-go (%1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nobody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nobody holds the role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none asked for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not as it is now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not asked yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not evaluated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not satisfied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not yet due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>now %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>optional</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>outside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>overdue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>owner %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>parameters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>partly done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>passed</source>
      <comment>the gate, by a release that shipped</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pasted list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pending</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>people: </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>phase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>phases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>planned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ready to ship</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rejected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>released</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>required</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rolled back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>satisfied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>scope</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ship</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ship %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>shipped %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ships %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ships here %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ships inside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sign-off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>signed %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>skipped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>skipped: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>standard input</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>state</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the change is meant for all later occurrences too; it is taken for this one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the change log under it was changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the event ends before it begins; its end is left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the recurrence rule has no FREQ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the release ships</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the rule names more than %1 times a day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the time zone “%1” is unknown; its times are taken in %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there are older ones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>threshold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>time zone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>today %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tomorrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>train</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unknown owners: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>until it ships at %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>warning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>withdrawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>without a phase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” after %2 is no list of numbers from %3 to %4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” after BYDAY is no list of weekdays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” after UNTIL is no date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” after WKST is no weekday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” cannot lie under itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” comes back: %2 windows up to %3 were made. Read the file again for later ones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” depends on “%2”, which depends on it: a circle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” in column “%2” is no date. Write it as 2027-01-14 or 2027-01-14T14:00.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” in column “%2” may be two dates. Write it as 2027-01-14.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” is blocked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” is due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” is judged by a person: say whether it holds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” is no date and no rule.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” is no day. Write it as 2027-01-14.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” is no due date rule. Write it like T-5wd@09:00: T (ship), S (start) or a milestone, then + or - a number of min, h, d, wd or w, then @ and a time of day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” is no e-mail address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” is no frequency of a recurrence rule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” is no holiday region.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” is no part of a recurrence rule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” is no recurrence rule of RFC 5545, such as FREQ=WEEKLY;BYDAY=TU.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” is no recurrence rule of RFC 5545.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” is no time zone. Write it like Europe/Berlin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” is no time. Write 2027-01-14, 2027-01-14T14:00, 2027-01-14T14:00Europe/Berlin or 2027-01-14T13:00:00Z.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” is no whole number from %2 to %3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” is not a scale from 0.5 to 4.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” is not a size from 640x480 to 8192x8192.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” is not an option. A workspace is named with --workspace FILE.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” is nothing that can be done with %2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” is now %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” is one word too many.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” lists too many values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” maps nothing. Write --map FIELD=COLUMN, as --map ship="Release date".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” may mean more than one %2: %3. Give more of the title, or the id.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” must be a list of texts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” must be a list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” must be a number above 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” must be a number from %2 to %3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” must be a text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” must be true or false.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” names no release. Name it PRODUCT/VERSION, or by its id.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” waits for “%2”, which is %3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” was removed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1” would wait for itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“%1”: %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“BEGIN:%1” is never closed; the file seems cut off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“END:%1” closes nothing that is open here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“depends_on” names the item “%1”, which is not in the template.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>− %1 removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>− removed</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
