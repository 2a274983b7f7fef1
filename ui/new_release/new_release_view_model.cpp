// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/new_release/new_release_view_model.h"

#include "core/base/time_text.h"
#include "core/release/roles.h"
#include "service/commands/workspace_commands.h"
#include "ui/new_release/next_version.h"
#include "ui/widgets/words.h"

#include <QFuture>

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDefaultDays = 14;
constexpr int kPreviewMilliseconds = 60;
constexpr int kVersionsRead = 12;

QDate firstProposal(Instant now, const QByteArray &zone)
{
    QDate day = dayIn(now, zone).addDays(kDefaultDays);
    while (day.dayOfWeek() > Qt::Friday)
        day = day.addDays(1);
    return day;
}

} // namespace

NewReleaseViewModel::NewReleaseViewModel(service::Session &session, QDate ship, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_isShipProposed(!ship.isValid())
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(kPreviewMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &NewReleaseViewModel::askForPreview);
    readChoices();
    m_fields.zone = session.surroundings().zone;
    m_fields.shipDay = ship.isValid() ? ship : firstProposal(session.now(), m_fields.zone);
    m_fields.shipTime = QTime(10, 0);
    if (!m_templates.empty())
        m_fields.origin = m_templates.front().id;
    const auto me = std::ranges::find(m_people, session.actor(), &Person::id);
    if (me != m_people.end() && me->roles.contains(roles::kCoordinator))
        m_fields.coordinator = me->id;
    if (m_products.empty())
        return;
    setProduct(m_products.front().id);
    m_delay.stop();
    askForPreview();
}

void NewReleaseViewModel::readChoices()
{
    auto &queries = m_session.queries();
    m_products = queries.products().value_or(std::vector<Product>());
    m_templates = queries.templates().value_or(std::vector<Template>());
    m_people = queries.people().value_or(std::vector<Person>());
    m_places = queries.environments().value_or(std::vector<Environment>());
    std::ranges::stable_partition(m_people,
                                  [](const Person &each) { return each.roles.contains(roles::kCoordinator); });
}

void NewReleaseViewModel::setProduct(ProductId product)
{
    if (m_fields.product == product)
        return;
    m_fields.product = product;
    const auto chosen = std::ranges::find(m_products, product, &Product::id);
    if (chosen != m_products.end() && !chosen->zone.isEmpty())
        m_fields.zone = chosen->zone;
    takeFromLastRelease();
    Q_EMIT fieldsChanged();
    m_delay.start();
}

void NewReleaseViewModel::takeFromLastRelease()
{
    service::ReleaseFilter filter;
    filter.products = {m_fields.product};
    const auto rows = m_session.queries().releases(filter, service::ReleaseOrder::Ship, true, 0, kVersionsRead);
    QStringList versions;
    std::optional<Release> last;
    if (rows)
        for (const service::ReleaseRow &each : *rows) {
            const auto plan = m_session.queries().plan(each.id);
            if (!plan)
                continue;
            versions += plan->release.version;
            if (!last)
                last = plan->release;
        }
    // What was typed stays; what was proposed is proposed anew.
    if (m_fields.version.isEmpty() || m_fields.version == m_proposed) {
        m_proposed = versions.isEmpty() ? u"1.0"_s : nextVersion(versions);
        m_fields.version = m_proposed;
    }
    if (!last)
        return;
    m_fields.shipTime = inZone(last->ship, last->shipZone).time();
    if (last->origin && std::ranges::contains(m_templates, *last->origin, &Template::id))
        m_fields.origin = last->origin;
}

void NewReleaseViewModel::setVersion(const QString &version)
{
    if (m_fields.version == version)
        return;
    m_fields.version = version;
    m_delay.start();
}

void NewReleaseViewModel::setRest(const Fields &fields)
{
    const Fields before = m_fields;
    m_fields = fields;
    m_fields.product = before.product;
    m_fields.version = before.version;
    if (m_fields == before)
        return;
    const bool isWhenChosen = m_fields.shipDay != before.shipDay || m_fields.shipTime != before.shipTime
                              || m_fields.zone != before.zone || m_fields.start != before.start;
    if (isWhenChosen)
        keepShip();
    m_delay.start();
}

void NewReleaseViewModel::keepShip()
{
    m_isShipProposed = false;
    ++m_proposal;
}

void NewReleaseViewModel::propose()
{
    Fields basis = m_fields;
    basis.version.clear();
    basis.shipDay = {};
    if (!m_isShipProposed || basis == m_proposedFor)
        return;
    m_proposedFor = basis;
    service::CreateRelease first = wish();
    const Instant now = m_session.now();
    first.ship = fromWallTime(firstProposal(now, m_fields.zone), m_fields.shipTime, m_fields.zone);
    lookOn(++m_proposal, ShipProposal(std::move(first), m_session.actor(), now));
}

void NewReleaseViewModel::lookOn(int proposal, const ShipProposal &sofar)
{
    ++m_asked;
    m_session.ask([sofar](service::Queries &queries) { return sofar.next(queries); })
        .then(this, [this, proposal](const Result<ShipProposal> &after) {
            --m_asked;
            if (proposal != m_proposal)
                return;
            if (!after)
                m_proposedFor.reset();
            else if (after->found())
                takeProposal(*after->found());
            else
                lookOn(proposal, *after);
        });
}

void NewReleaseViewModel::takeProposal(Instant ship)
{
    const QDate day = dayIn(ship, m_fields.zone);
    if (day == m_fields.shipDay)
        return;
    m_fields.shipDay = day;
    Q_EMIT fieldsChanged();
    m_delay.start();
}

void NewReleaseViewModel::addProduct(const QString &name)
{
    Product product;
    product.name = name.trimmed();
    product.zone = m_session.surroundings().zone;
    if (!m_session.actor().isNull())
        product.owner = m_session.actor();
    m_session.start(service::Save<Product>{product}).then(this, [this](Result<ProductId> added) {
        m_productProblem = added ? QString() : added.error().sentence;
        readChoices();
        Q_EMIT choicesChanged();
        if (added)
            setProduct(*added);
        Q_EMIT previewChanged();
    });
}

service::CreateRelease NewReleaseViewModel::wish() const
{
    service::CreateRelease wish;
    wish.product = m_fields.product;
    wish.version = m_fields.version.trimmed();
    wish.zone = m_fields.zone;
    wish.ship = fromWallTime(m_fields.shipDay, m_fields.shipTime, m_fields.zone);
    wish.origin = m_fields.origin;
    wish.coordinator = m_fields.coordinator;
    wish.environment = m_fields.environment;
    if (m_fields.start)
        wish.start = fromWallTime(m_fields.start->date(), m_fields.start->time(), m_fields.zone);
    return wish;
}

void NewReleaseViewModel::askForPreview()
{
    if (m_fields.product.isNull() || m_fields.version.trimmed().isEmpty()) {
        ++m_question;
        m_preview.reset();
        m_versionProblem.clear();
        m_problem.clear();
        Q_EMIT previewChanged();
        return;
    }
    const int question = ++m_question;
    ++m_asked;
    m_session
        .ask([wish = wish(), actor = m_session.actor()](service::Queries &queries) {
            return queries.previewNew(wish, actor);
        })
        .then(this, [this, question](Result<service::NewReleasePreview> preview) {
            --m_asked;
            takePreview(question, std::move(preview));
        });
    propose();
}

void NewReleaseViewModel::takePreview(int question, Result<service::NewReleasePreview> preview)
{
    if (question != m_question)
        return;
    m_versionProblem.clear();
    m_problem.clear();
    m_preview.reset();
    if (preview)
        m_preview = std::move(*preview);
    else
        takeProblem(preview.error());
    Q_EMIT previewChanged();
}

void NewReleaseViewModel::takeProblem(const Error &error)
{
    (error.kind == ErrorKind::Conflict ? m_versionProblem : m_problem) =
        error.where.isEmpty() ? error.sentence : error.sentence + u" ("_s + error.where + u')';
}

QString NewReleaseViewModel::whyNotCreate() const
{
    if (m_session.isReadOnly())
        return tr("The workspace can only be read, not changed.");
    if (m_fields.product.isNull())
        return tr("Add a product first.");
    if (m_fields.version.trimmed().isEmpty())
        return tr("A release needs a version.");
    if (!m_versionProblem.isEmpty())
        return m_versionProblem;
    return m_problem;
}

std::vector<PreviewLine> NewReleaseViewModel::previewLines() const
{
    if (!m_preview)
        return {};
    const ReleasePlan &plan = m_preview->plan;
    const QByteArray &zone = plan.release.shipZone;
    std::vector<std::pair<Instant, PreviewLine>> lines;
    auto add = [&](Instant at, PreviewLine::Kind kind, const QString &name, const QString &when) {
        lines.emplace_back(at, PreviewLine{kind, name, when, words::exact(at, zone)});
    };
    if (plan.phases.empty() || plan.release.start < plan.phases.front().span.from)
        add(plan.release.start, PreviewLine::Kind::Start, tr("Start"), timeText(plan.release.start, zone));
    for (const Phase &each : plan.phases)
        add(each.span.from, PreviewLine::Kind::Phase, each.name, spanText(each.span, zone));
    for (const Milestone &each : plan.milestones)
        add(each.at, PreviewLine::Kind::Milestone, each.name, timeText(each.at, zone));
    add(plan.release.ship, PreviewLine::Kind::Ship, tr("Ship"), timeText(plan.release.ship, zone));
    std::ranges::stable_sort(lines, {}, [](const auto &each) { return each.first; });
    std::vector<PreviewLine> sorted;
    for (auto &[at, line] : lines)
        sorted.push_back(std::move(line));
    return sorted;
}

QString NewReleaseViewModel::amountText() const
{
    if (!m_preview)
        return {};
    const ReleasePlan &plan = m_preview->plan;
    return tr("%1, %2, %3", "31 items, 2 criteria, 3 sign-offs")
        .arg(tr("%n item(s)", nullptr, static_cast<int>(plan.items.size())),
             tr("%n criterion(s)", nullptr, static_cast<int>(plan.criteria.size())),
             tr("%n sign-off(s)", nullptr, static_cast<int>(plan.requirements.size())));
}

std::vector<Conflict> NewReleaseViewModel::conflicts() const
{
    return m_preview ? m_preview->conflicts : std::vector<Conflict>();
}

std::optional<Instant> NewReleaseViewModel::freeSlot() const
{
    const bool isOther = m_preview && m_preview->freeSlot && *m_preview->freeSlot != m_preview->plan.release.ship;
    return isOther ? m_preview->freeSlot : std::nullopt;
}

QString NewReleaseViewModel::freeSlotText() const
{
    const auto slot = freeSlot();
    return slot ? timeText(*slot, m_fields.zone) : QString();
}

void NewReleaseViewModel::useFreeSlot()
{
    const auto slot = freeSlot();
    if (!slot)
        return;
    const QDateTime local = inZone(*slot, m_fields.zone);
    m_fields.shipDay = local.date();
    m_fields.shipTime = local.time();
    keepShip();
    Q_EMIT fieldsChanged();
    m_delay.start();
}

QString NewReleaseViewModel::pastText() const
{
    if (!m_preview)
        return {};
    const Release &release = m_preview->plan.release;
    const QDate today = dayIn(m_session.now(), release.shipZone);
    if (release.ship < m_session.now())
        return tr("The ship date lies in the past.");
    const QDate start = dayIn(release.start, release.shipZone);
    return start < today ? tr("It would have to start on %1, which is in the past.").arg(dayText(start)) : QString();
}

std::optional<QDateTime> NewReleaseViewModel::plannedStart() const
{
    return m_preview ? std::optional(inZone(m_preview->plan.release.start, m_fields.zone)) : std::nullopt;
}

void NewReleaseViewModel::create()
{
    if (m_isCreating || !whyNotCreate().isEmpty())
        return;
    m_isCreating = true;
    m_session.start(wish()).then(this, [this](Result<ReleaseId> made) {
        m_isCreating = false;
        if (made) {
            Q_EMIT created(*made);
            return;
        }
        takeProblem(made.error());
        Q_EMIT previewChanged();
    });
}

} // namespace slipway::ui
