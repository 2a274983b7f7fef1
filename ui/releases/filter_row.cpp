// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/releases/filter_row.h"

#include "core/release/transitions.h"
#include "ui/releases/choice_button.h"
#include "ui/releases/filter_text.h"
#include "ui/releases/release_delegates.h"
#include "ui/releases/releases_model.h"
#include "ui/theme/glyph.h"
#include "ui/theme/type.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/words.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

constexpr int kFilterRow = 40;
constexpr int kTypingMilliseconds = 90;

template <class Set, class Make>
QStringList keysOf(const Set &set, Make make)
{
    QStringList keys;
    for (const auto &each : set)
        keys += make(each);
    return keys;
}

/// Marks a field that cannot be read; the reason is its tooltip and its description.
void setWrong(QLineEdit *field, const QString &why, const QString &usual)
{
    field->setProperty("wrong", !why.isEmpty());
    field->setToolTip((why.isEmpty() ? usual : why).toHtmlEscaped());
    field->setAccessibleDescription(why);
    QPalette colors = QApplication::palette("QLineEdit");
    if (!why.isEmpty())
        colors.setColor(QPalette::Text, applicationTheme().family(Family::Red).fg);
    field->setPalette(colors);
    field->update();
}

} // namespace

FilterRow::FilterRow(QHeaderView *header) : QWidget(header), m_header(header)
{
    setObjectName(u"filterRow"_s);
    makeFields();
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMilliseconds);
    connect(&m_typing, &QTimer::timeout, this, &FilterRow::read);
    connect(header, &QHeaderView::sectionResized, this, &FilterRow::place);
    connect(header, &QHeaderView::sectionMoved, this, &FilterRow::place);
    connect(header, &QHeaderView::geometriesChanged, this, &FilterRow::place);
}

QLineEdit *FilterRow::makeField(const QString &hint, const QString &name)
{
    auto *field = new QLineEdit(this);
    field->setPlaceholderText(hint);
    field->setAccessibleName(name);
    field->setProperty("small", true);
    field->setFont(fontOf(Type::Small, font()));
    connect(field, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(field, &QLineEdit::returnPressed, this, &FilterRow::read);
    return field;
}

void FilterRow::makeFields()
{
    m_text = makeField(tr("Name or version"), tr("Filter by name or version"));
    m_text->setObjectName(u"filterText"_s);
    addClearButton(m_text);
    m_state = new ChoiceButton(tr("State"), this);
    m_state->setObjectName(u"filterState"_s);
    QList<ChoiceButton::Choice> states;
    for (const auto &[state, word] : EnumText<ReleaseState>::values)
        states.append({word.toString(), words::capitalized(stateWord(state)), glyphIcon(glyphOf(state))});
    m_state->setChoices(states);
    m_ship = makeField(tr("from … to"), tr("Filter by ship date"));
    m_ship->setObjectName(u"filterShip"_s);
    m_phase = new ChoiceButton(tr("Phase"), this);
    m_phase->setObjectName(u"filterPhase"_s);
    m_phase->setChoices({});
    m_progress = makeField(u"< 50 %"_s, tr("Filter by progress"));
    m_progress->setObjectName(u"filterProgress"_s);
    m_gate = new ChoiceButton(tr("Go / no-go"), this);
    m_gate->setObjectName(u"filterGate"_s);
    m_gate->setChoices({{u"risk"_s, tr("At risk"), glyphIcon(Glyph::Warning)}});
    m_owner = makeField(tr("Person"), tr("Filter by owner"));
    m_owner->setObjectName(u"filterOwner"_s);
    m_place = new ChoiceButton(tr("Environment"), this);
    m_place->setObjectName(u"filterEnvironment"_s);
    m_changed = makeField(tr("since"), tr("Filter by last change"));
    m_changed->setObjectName(u"filterChanged"_s);
    for (ChoiceButton *each : {m_state, m_phase, m_gate, m_place})
        connect(each, &ChoiceButton::edited, this, &FilterRow::read);
    m_fields = {m_text, m_state, m_ship, m_phase, m_progress, m_gate, m_owner, m_place, m_changed};
}

void FilterRow::setSurroundings(const std::vector<Person> &people, const std::vector<Environment> &places, QDate today,
                                const QByteArray &zone, Instant now)
{
    m_people = people;
    m_today = today;
    m_zone = zone;
    m_now = now;
    QList<ChoiceButton::Choice> choices;
    for (const Environment &each : places)
        choices.append({each.id.toString(), each.name});
    m_place->setChoices(choices);
}

void FilterRow::setPhases(const QStringList &phases)
{
    QStringList names = phases;
    for (const QString &each : m_filter.phases)
        if (!names.contains(each, Qt::CaseInsensitive))
            names += each;
    QList<ChoiceButton::Choice> choices;
    for (const QString &each : std::as_const(names))
        choices.append({each.toCaseFolded(), each});
    m_phase->setChoices(choices);
    m_phase->setChosen(keysOf(m_filter.phases, [](const QString &each) { return each.toCaseFolded(); }));
}

void FilterRow::setFilter(const service::ReleaseFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_typing.stop();
    if (m_text->text().trimmed() != filter.text)
        m_text->setText(filter.text);
    m_state->setChosen(keysOf(filter.states, [](ReleaseState each) { return toText(each); }));
    m_ship->setText(filter.ship ? filtertext::spanText(*filter.ship, m_zone) : QString());
    QStringList phases;
    for (const ChoiceButton::Choice &each : m_phase->choices())
        phases += each.text;
    setPhases(phases);
    m_progress->setText(filtertext::progressText(filter.progress));
    m_gate->setChosen(filter.onlyAtRisk ? QStringList{u"risk"_s} : QStringList());
    m_owner->setText(ownerText());
    m_place->setChosen(keysOf(filter.environments, [](EnvironmentId each) { return each.toString(); }));
    m_changed->setText(filter.changedSince ? filtertext::sinceText(*filter.changedSince, m_zone) : QString());
    for (QLineEdit *each : {m_ship, m_progress, m_owner, m_changed})
        setWrong(each, {}, {});
}

QString FilterRow::ownerText() const
{
    QStringList names;
    for (const Person &each : m_people) {
        if (m_filter.involves == each.id)
            names += tr("involves %1", "filter of releases: a person").arg(each.name);
        if (m_filter.coordinators.contains(each.id))
            names += each.name;
    }
    return names.join(u", "_s);
}

bool FilterRow::readSpan(service::ReleaseFilter &filter)
{
    const QString hint = tr("A day (5 Jan 2027), a month (2027-01), from – to, or 30 d for the next 30 days");
    const QString typed = m_ship->text().trimmed();
    const auto span = filtertext::parseSpan(typed, m_today, m_zone);
    setWrong(m_ship, typed.isEmpty() || span ? QString() : tr("This is no span of days. %1.").arg(hint), hint);
    filter.ship = span;
    return typed.isEmpty() || span;
}

bool FilterRow::readSince(service::ReleaseFilter &filter)
{
    const QString hint = tr("3 h, 2 d, 1 w, or a day (5 Jan 2027)");
    const QString typed = m_changed->text().trimmed();
    const auto since = filtertext::parseSince(typed, m_now, m_zone);
    setWrong(m_changed, typed.isEmpty() || since ? QString() : tr("This is no time in the past. %1.").arg(hint), hint);
    filter.changedSince = since;
    return typed.isEmpty() || since;
}

bool FilterRow::readProgress(service::ReleaseFilter &filter)
{
    const QString hint = tr("< 50, >= 80, 100, or 20..60: per cent of the items that are done");
    const QString typed = m_progress->text().trimmed();
    const auto range = filtertext::parseProgress(typed);
    setWrong(m_progress, typed.isEmpty() || range ? QString() : tr("This is no progress. %1.").arg(hint), hint);
    filter.progress = range.value_or(service::ProgressRange{});
    return typed.isEmpty() || range;
}

void FilterRow::readOwner(service::ReleaseFilter &filter) const
{
    filter.coordinators.clear();
    filter.involves.reset();
    const QStringList typed = m_owner->text().split(u',', Qt::SkipEmptyParts);
    bool isMissing = false;
    for (const QString &name : typed) {
        if (name.trimmed().isEmpty())
            continue;
        const auto before = filter.coordinators.size();
        for (const Person &each : m_people)
            if (each.name.contains(name.trimmed(), Qt::CaseInsensitive))
                filter.coordinators.insert(each.id);
        isMissing = isMissing || filter.coordinators.size() == before;
    }
    setWrong(m_owner, isMissing && filter.coordinators.empty() ? tr("Nobody has such a name.") : QString(), {});
    // A name nobody has matches nothing, not everything.
    if (isMissing && filter.coordinators.empty())
        filter.coordinators.insert(PersonId{});
}

void FilterRow::read()
{
    m_typing.stop();
    service::ReleaseFilter filter = m_filter;
    filter.text = m_text->text().trimmed();
    filter.states.clear();
    for (const QString &each : m_state->chosen())
        filter.states.insert(*fromText<ReleaseState>(each));
    filter.phases.clear();
    for (const QString &each : m_phase->chosen())
        filter.phases.insert(each);
    filter.onlyAtRisk = !m_gate->chosen().isEmpty();
    filter.environments.clear();
    for (const QString &each : m_place->chosen())
        filter.environments.insert({*Uuid::fromString(each)});
    if (m_owner->text() != ownerText() || m_owner->text().isEmpty())
        readOwner(filter);
    const bool isSpanKept = m_filter.ship && m_ship->text() == filtertext::spanText(*m_filter.ship, m_zone);
    const bool isSinceKept =
        m_filter.changedSince && m_changed->text() == filtertext::sinceText(*m_filter.changedSince, m_zone);
    const bool isProgressKept = m_progress->text() == filtertext::progressText(m_filter.progress);
    const bool isProgressRead = isProgressKept || readProgress(filter);
    const bool isSpanRead = isSpanKept || readSpan(filter);
    const bool isSinceRead = isSinceKept || readSince(filter);
    if (!isSpanRead || !isSinceRead || !isProgressRead || filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT edited(m_filter);
}

void FilterRow::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

QSize FilterRow::sizeHint() const
{
    return {100, heightFor(kFilterRow, font())};
}

void FilterRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.color(Token::SurfaceAlt));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(Token::Border));
}

void FilterRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void FilterRow::place()
{
    QWidget *before = nullptr;
    bool isFirst = true;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        const bool isShown = !m_header->isSectionHidden(column);
        QWidget *field = m_fields[static_cast<std::size_t>(column)];
        if (isShown && field) {
            const int start = isFirst ? kFirstCellInset : kCellInset;
            const int left = m_header->sectionViewportPosition(column);
            const int width = m_header->sectionSize(column);
            const int height = field->sizeHint().height();
            const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
            field->setGeometry(left + (isRightToLeft ? kCellInset : start), (this->height() - height) / 2,
                               std::max(0, width - start - kCellInset), height);
            if (before)
                setTabOrder(before, field);
            before = field;
        }
        if (field)
            field->setVisible(isShown);
        isFirst = isFirst && !isShown;
    }
}

} // namespace slipway::ui
