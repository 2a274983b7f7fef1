// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/trains_section.h"

#include "core/base/time_text.h"
#include "service/commands/release_commands.h"
#include "service/commands/workspace_commands.h"
#include "ui/settings/cell_delegate.h"
#include "ui/settings/train_rule_fields.h"
#include "ui/theme/icon.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slipway::ui {
namespace {

constexpr int kDeparturesShown = 12;
constexpr int kUsualNumber = 6;

template <class Entity>
void fillByName(QComboBox *box, const std::vector<Entity> &entities)
{
    const QString chosen = box->currentData().toString();
    box->clear();
    for (const Entity &each : entities)
        box->addItem(each.name, each.id.toString());
    chooseData(box, chosen);
}

template <class Entity>
Id<Entity> chosenIn(const QComboBox *box)
{
    return {Uuid::fromString(box->currentData().toString()).value_or(Uuid{})};
}

} // namespace

TrainsSection::TrainsSection(service::Session &session, QWidget *parent)
    : ListSection(
          session,
          {tr("Release trains"), tr("Add train"), tr("New release train"),
           tr("A release train departs again and again: each departure is a release of its product, made from a template.")},
          parent),
      m_name(addLine(tr("Name"))),
      m_product(addCombo(tr("Product"))),
      m_template(addCombo(tr("Template"))),
      m_rule(new TrainRuleFields(this)),
      m_soon(new QTimer(this))
{
    addField(tr("Departs"), m_rule->repeats());
    addField(tr("On"), m_rule->days());
    addField(tr("First"), m_rule->first());
    m_zone = addZone(tr("Time zone"));
    addField(tr("Ends"), m_rule->ends());
    addField(tr("Rule"), m_rule->text(),
             tr("The same as a recurrence rule of RFC 5545, for what the fields cannot say."));
    m_pattern =
        addLine(tr("Versions"), tr("{n} is the number of the departure; {yyyy}, {mm}, {dd} and {week} are its date."));
    connect(m_rule, &TrainRuleFields::edited, this, &TrainsSection::touched);
    makeCard();
    m_soon->setSingleShot(true);
    m_soon->setInterval(300ms);
    connect(m_soon, &QTimer::timeout, this, &TrainsSection::askPreview);
    const auto later = [this] {
        m_soon->start();
        showAvailability();
    };
    connect(m_rule, &TrainRuleFields::edited, this, later);
    connect(m_pattern, &QLineEdit::textEdited, this, later);
    connect(m_product, &QComboBox::activated, this, later);
    connect(m_template, &QComboBox::activated, this, later);
    connect(m_zone, &QComboBox::currentTextChanged, this, later);
}

void TrainsSection::makeCard()
{
    m_card = new Card(this);
    m_card->setHeading(tr("Next departures"));
    m_departures = new QTreeWidget(m_card);
    m_departures->setObjectName(u"departures"_s);
    m_departures->setAccessibleName(tr("Next departures"));
    m_departures->setRootIsDecorated(false);
    m_departures->setItemDelegate(new CellDelegate(m_departures));
    m_departures->setHeaderLabels({tr("Version"), tr("Ships"), tr("Standing")});
    m_departures->header()->setStretchLastSection(true);
    m_departures->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_departures->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_departures->setMinimumHeight(heightFor(24, font()) * 8);
    m_card->body()->addWidget(m_departures, 1);
    m_standing = new Label({}, Type::Small, Token::Text2, m_card);
    m_standing->setObjectName(u"trainStanding"_s);
    m_standing->setWordWrap(true);
    m_card->body()->addWidget(m_standing);
    auto *row = new QHBoxLayout;
    m_number = new QSpinBox(m_card);
    m_number->setObjectName(u"createNumber"_s);
    m_number->setAccessibleName(tr("How many releases to create"));
    m_number->setRange(1, kDeparturesShown);
    m_number->setValue(kUsualNumber);
    row->addWidget(m_number);
    m_create = makeButton(tr("Create the next releases"), ButtonLook::Plain, m_card, icon(u"list-add"_s));
    m_create->setObjectName(u"createNext"_s);
    connect(m_create, &QPushButton::clicked, this, &TrainsSection::createNext);
    row->addWidget(m_create);
    row->addStretch(1);
    m_card->body()->addLayout(row);
    below()->addWidget(m_card, 1);
}

QString TrainsSection::ruleWords(const QString &rrule)
{
    const auto rule = TrainRule::parse(rrule);
    if (!rule)
        return rrule;
    return rule->unit == TrainRule::Unit::Weeks ? tr("every %n week(s)", nullptr, rule->interval)
                                                : tr("every %n month(s)", nullptr, rule->interval);
}

std::vector<SettingsRow> TrainsSection::rows()
{
    m_trains = valueOr(session().queries().trains());
    fillByName(m_product, valueOr(session().queries().products()));
    fillByName(m_template, valueOr(session().queries().templates()));
    std::vector<SettingsRow> rows;
    for (const Train &each : m_trains) {
        const int product = m_product->findData(each.product.toString());
        const QString rule = ruleWords(each.rrule);
        rows.push_back(
            {each.id.value, each.name, product < 0 ? rule : m_product->itemText(product) + u", "_s + rule, {}, {}});
    }
    return rows;
}

void TrainsSection::load(const Uuid &id)
{
    const auto found = std::ranges::find(m_trains, id, [](const Train &each) { return each.id.value; });
    m_train = found == m_trains.end() ? Train{} : *found;
    if (id.isNull()) {
        m_train.zone = session().surroundings().zone;
        const TrainRule usual{TrainRule::Unit::Weeks, 2, {2}, 1, {}, {}};
        const QDate first = usual.firstFrom(dayIn(session().now(), m_train.zone).addDays(28));
        m_train.rrule = usual.toString();
        m_train.start = fromWallTime(first, QTime(10, 0), m_train.zone);
        m_train.versionPattern = u"{yyyy}.{week}"_s;
    }
    m_name->setText(m_train.name);
    chooseData(m_product, m_train.product.toString());
    chooseData(m_template, m_train.origin.toString());
    m_zone->setZone(m_train.zone);
    m_rule->show(m_train);
    m_pattern->setText(m_train.versionPattern);
    askPreview();
    QMetaObject::invokeMethod(this, &TrainsSection::showAvailability, Qt::QueuedConnection);
}

Train TrainsSection::train() const
{
    Train train = m_train;
    train.name = m_name->text().trimmed();
    train.product = chosenIn<Product>(m_product);
    train.origin = chosenIn<Template>(m_template);
    train.zone = m_zone->zone();
    m_rule->fillIn(train, train.zone);
    train.versionPattern = m_pattern->text().trimmed();
    return train;
}

void TrainsSection::save()
{
    if (!m_rule->mistake().isEmpty())
        return raise({ErrorKind::BadInput, m_rule->mistake(), tr("Rule"), {}});
    run(service::Save<Train>{train()}, [this](TrainId id) { saved(id.value); });
}

void TrainsSection::remove()
{
    run(service::Remove<Train>{m_train.id}, [this](service::Done) { removed(m_train.name); });
}

void TrainsSection::askPreview()
{
    m_soon->stop();
    const int number = ++m_asked;
    if (m_next.empty())
        m_standing->setText(tr("Looking for conflicts …"));
    session()
        .ask([train = train(), actor = session().actor()](service::Queries &queries) {
            return queries.previewTrain(train, kDeparturesShown, actor);
        })
        .then(this, [this, number](const Result<std::vector<service::TrainDeparture>> &departures) {
            if (number == m_asked)
                showPreview(departures);
        });
}

void TrainsSection::showPreview(const Result<std::vector<service::TrainDeparture>> &departures)
{
    m_next = departures.value_or(std::vector<service::TrainDeparture>{});
    m_departures->clear();
    int troubled = 0;
    for (const service::TrainDeparture &each : m_next) {
        QStringList standing;
        for (const Conflict &conflict : each.conflicts)
            standing += conflict.detail.isEmpty() ? conflict.title : conflict.detail;
        Glyph glyph = Glyph::Planned;
        if (each.release) {
            standing = {tr("is there already")};
            glyph = Glyph::Approved;
        } else if (each.isLeftOut) {
            standing = {tr("was left out or removed")};
            glyph = Glyph::Cancelled;
        } else if (!each.whyNot.isEmpty()) {
            standing = {each.whyNot};
            glyph = Glyph::Failed;
        } else if (!standing.isEmpty()) {
            glyph = Glyph::Warning;
        }
        troubled += glyph == Glyph::Warning || glyph == Glyph::Failed ? 1 : 0;
        const QString text = standing.isEmpty() ? tr("no conflicts") : standing.join(u"; "_s);
        auto *row = new QTreeWidgetItem(m_departures, {each.version, words::when(each.ship, train().zone), text});
        row->setIcon(2, glyphIcon(glyph));
        row->setToolTip(1, words::exact(each.ship, train().zone).toHtmlEscaped());
        row->setToolTip(2, text.toHtmlEscaped());
    }
    if (!departures)
        m_standing->setText(departures.error().sentence);
    else if (m_next.empty())
        m_standing->setText(tr("Nothing departs from now on."));
    else
        m_standing->setText(
            troubled == 0 ? tr("All of them are free of conflicts.")
                          : tr("%n departure(s) collide(s); the releases can be moved one by one.", nullptr, troubled));
    showAvailability();
}

void TrainsSection::showAvailability()
{
    const auto open = std::ranges::count_if(m_next, [](const auto &each) { return each.isToBeMade(); });
    QString whyNot;
    if (m_isCreating)
        whyNot = tr("The releases are being created.");
    else if (isDirty() || m_train.id.isNull())
        whyNot = tr("Save the train first.");
    else if (open == 0)
        whyNot = tr("All departures that are shown are there.");
    setAvailable(m_create, whyNot);
    m_number->setMaximum(std::max(1, static_cast<int>(open)));
    m_number->setEnabled(whyNot.isEmpty());
}

void TrainsSection::createNext()
{
    std::optional<Instant> until;
    int left = m_number->value();
    for (const service::TrainDeparture &each : m_next) {
        if (left == 0)
            break;
        if (!each.isToBeMade())
            continue;
        until = each.ship;
        --left;
    }
    if (!until)
        return;
    m_isCreating = true;
    showAvailability();
    runLong(
        tr("Creating releases of %1").arg(m_train.name), service::ExpandTrain{m_train.id, *until, session().now()},
        [this](const std::vector<ReleaseId> &made) {
            offerUndo(tr("%n release(s) were created.", nullptr, static_cast<int>(made.size())));
        },
        [this] {
            m_isCreating = false;
            refresh();
        });
}

} // namespace slipway::ui
