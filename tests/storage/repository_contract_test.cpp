// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/entity_members.h"
#include "storage/store.h"

#include <limits>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

enum class Values {
    Empty,   ///< nothing set
    Usual,   ///< everything set
    Extreme, ///< the ends of every range, text of every script
};

/// Gives every member a value of the chosen sort; no two members the same.
class Filler
{
public:
    explicit Filler(Values values, int first = 1) : m_values(values), m_next(first) {}

    template <class... Members>
    void operator()(Members &...members)
    {
        count = sizeof...(members);
        (fill(members), ...);
    }

    int count = 0;

private:
    [[nodiscard]] bool isUsual() const { return m_values == Values::Usual; }

    void fill(QString &value)
    {
        static const QString extreme =
            u"\0 nul, \t\r\n, ' \" \\ `%_ -- ;, ASCII \x7f, Größe, Ж, 漢字, مرحبا \u202e\u2066\u2069\u202c, e\u0301, "_s
            + u"👩‍🚀 \U0010FFFD, \uFFFD \uFEFF {\"a\": [1]} </script>"_s;
        value = isUsual() ? u"text %1"_s.arg(m_next++) : extreme + QString::number(m_next++) + QString(5'000, u'ä');
    }
    void fill(QByteArray &value)
    {
        value = isUsual() ? "Europe/Berlin" : "Antarctica/DumontDUrville-" + QByteArray::number(m_next++);
    }
    void fill(bool &value) { value = !value; }
    void fill(double &value) { value = isUsual() ? 0.0019199235846321912 : -std::numeric_limits<double>::infinity(); }
    void fill(int &value)
    {
        value = isUsual() ? m_next++
                          : (m_next++ % 2 == 0 ? std::numeric_limits<int>::min() : std::numeric_limits<int>::max());
    }
    void fill(Instant &value)
    {
        using Limits = std::numeric_limits<qint64>;
        value = fromUnixMilliseconds(isUsual()           ? 1'798'000'000'001 + m_next++
                                     : m_next++ % 2 == 0 ? Limits::min()
                                                         : Limits::max());
    }
    void fill(QDate &value)
    {
        value = isUsual() ? QDate(2027, 1, 1 + m_next++) : m_next++ % 2 == 0 ? QDate(1, 1, 1) : QDate(9999, 12, 31);
    }
    void fill(TimeSpan &value)
    {
        fill(value.from);
        fill(value.to);
    }
    void fill(Uuid &value)
    {
        value = id(m_next++);
        if (!isUsual())
            value.bytes.fill(m_next % 2 == 0 ? 0xFF : 0x27); // 0x27 is a quotation mark in SQL
    }
    template <class Entity>
    void fill(Id<Entity> &value)
    {
        fill(value.value);
    }
    template <class E>
        requires std::is_enum_v<E>
    void fill(E &value)
    {
        value = isUsual() ? EnumText<E>::values[1].first : EnumText<E>::values.back().first;
    }
    void fill(QStringList &value)
    {
        value = isUsual() ? QStringList{u"qa_lead"_s, u"developer"_s}
                          : QStringList{QString(), u"\"],[\\"_s, u"🚢"_s, u"\0"_s};
    }
    void fill(QJsonObject &value)
    {
        value = isUsual() ? QJsonObject{{u"phase"_s, u"test"_s}, {u"percent"_s, 100}}
                          : QJsonObject{{QString(), QJsonValue::Null},
                                        {u"ключ\""_s, QJsonArray{1, qint64{-9'007'199'254'740'993}, true,
                                                                 QJsonObject{{u"x"_s, QJsonArray{}}}}},
                                        {u"\0"_s, u"🚢\n"_s}};
    }
    void fill(QMap<QString, QString> &value)
    {
        value = isUsual() ? QMap<QString, QString>{{u"X-Scope-OrgID"_s, u"shop"_s}}
                          : QMap<QString, QString>{{QString(), u"\0"_s}, {u"ключ\""_s, QString(5'000, u'ä')}};
    }
    void fill(std::vector<PanelQuery> &value)
    {
        value.resize(isUsual() ? 2 : 200);
        for (PanelQuery &each : value) {
            fill(each.expression);
            fill(each.legend);
        }
    }
    void fill(std::vector<PanelThreshold> &value)
    {
        value = isUsual() ? std::vector<PanelThreshold>{{0.5, true, u"p95"_s}}
                          : std::vector<PanelThreshold>{{std::numeric_limits<double>::max(), false, {}},
                                                        {std::numeric_limits<double>::denorm_min(), true, u"🚢"_s}};
    }
    template <class Entity>
    void fill(std::vector<Id<Entity>> &value)
    {
        value.resize(isUsual() ? 2 : 500);
        for (auto &each : value)
            each.value = id(m_next++);
    }
    template <class T>
    void fill(std::optional<T> &value)
    {
        fill(value.emplace());
    }

    Values m_values;
    int m_next;
};

template <class Entity>
Entity make(Values values, int number = 1)
{
    Entity entity;
    if (values != Values::Empty)
        members(entity, [filler = Filler(values, number)](auto &...each) mutable { filler(each...); });
    entity.id.value = id(7000 + number);
    return entity;
}

template <class Entity>
int memberCount()
{
    Entity entity;
    int count = 0;
    members(entity, [&](auto &...each) { count = sizeof...(each); });
    return count;
}

/// `to` with this one field of `from`, by way of the database's own representation.
template <class Entity>
void copyField(const Field<Entity> &field, const Entity &from, Entity &to, Connection &connection)
{
    auto statement = valueOf(connection.prepare("SELECT ?1"));
    BindArena arena;
    field.bind(from, statement.handle(), 1, arena);
    QVERIFY(valueOf(statement.step()));
    field.read(to, statement.handle(), 0);
}

template <class Entity>
void expectRoundTrip(Values values)
{
    Store store;
    const Entity entity = make<Entity>(values);
    store.insert(entity);
    QVERIFY(store.find(entity.id) == entity);
    store.reopen();
    QVERIFY(store.find(entity.id) == entity);
    QCOMPARE(findings(store.file()).filter(u"content"_s), QStringList());
}

template <class Entity>
void expectEveryMemberIsMapped()
{
    QCOMPARE(memberCount<Entity>(), int(mappingOf<Entity>().fields.size()));
    QCOMPARE(mappingOf<Entity>().schema.columns.size(), mappingOf<Entity>().fields.size());
    QCOMPARE(entityOfKind(QString::fromLatin1(mappingOf<Entity>().schema.kind)), &mappingOf<Entity>().schema);
    QVERIFY(std::ranges::contains(allEntities(), &mappingOf<Entity>().schema));
}

template <class Entity>
void expectUpdateWritesOnlyWhatDiffers()
{
    if (mappingOf<Entity>().schema.isAppendOnly)
        return;
    Store store;
    Entity present = make<Entity>(Values::Usual);
    const Entity other = make<Entity>(Values::Extreme);
    store.insert(present);
    for (const auto &field : mappingOf<Entity>().fields) {
        if (field.isEqual(present, other))
            continue;
        copyField(field, other, present, store.workspace().connection());
        const auto done = store.update(present);
        QCOMPARE(done.changes.changes.size(), 1u);
        QCOMPARE(done.changes.changes[0].fields, QStringList{QString::fromLatin1(field.column.name)});
        QVERIFY2(store.find(present.id) == present, field.column.name);
    }
    QVERIFY(present == other);
    store.update(make<Entity>(Values::Empty));
    QVERIFY(store.find(present.id) == make<Entity>(Values::Empty));
    QCOMPARE(findings(store.file()).filter(u"content"_s), QStringList());
}

template <class Entity>
void expectRemoveAndRestore()
{
    Store store;
    const Entity entity = make<Entity>(Values::Usual);
    const Entity neighbour = make<Entity>(Values::Usual, 400);
    store.write([&](Transaction &t) { return t.insertMany(std::vector{entity, neighbour}); });
    if (mappingOf<Entity>().schema.isAppendOnly) {
        QVERIFY(!store.tryWrite([&](Transaction &t) { return t.remove(entity.id); }));
        QVERIFY(!store.tryWrite([&](Transaction &t) { return t.update(make<Entity>(Values::Extreme)); }));
        QVERIFY(store.find(entity.id) == entity);
        return;
    }
    store.remove(entity.id);
    QVERIFY(!store.find(entity.id));
    QVERIFY(store.find(neighbour.id) == neighbour);
    const auto refused = store.tryWrite([&](Transaction &t) { return t.update(make<Entity>(Values::Extreme)); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NotFound);
    store.write([&](Transaction &t) { return t.setRemoved(mappingOf<Entity>().schema, entity.id.value, false); });
    QVERIFY(store.find(entity.id) == entity);
}

template <class Entity>
void expectIdsAreUnique()
{
    Store store;
    const Entity entity = make<Entity>(Values::Usual);
    store.insert(entity);
    const auto refused = store.tryWrite([&](Transaction &t) { return t.insert(make<Entity>(Values::Extreme)); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Storage);
    QVERIFY(store.find(entity.id) == entity);
}

template <class Entity>
void expectContract(const QByteArray &rule)
{
    if (rule == "round trip of empty values")
        expectRoundTrip<Entity>(Values::Empty);
    else if (rule == "round trip of usual values")
        expectRoundTrip<Entity>(Values::Usual);
    else if (rule == "round trip of extreme values")
        expectRoundTrip<Entity>(Values::Extreme);
    else if (rule == "every member is mapped")
        expectEveryMemberIsMapped<Entity>();
    else if (rule == "update writes only what differs")
        expectUpdateWritesOnlyWhatDiffers<Entity>();
    else if (rule == "removed and restored")
        expectRemoveAndRestore<Entity>();
    else
        expectIdsAreUnique<Entity>();
}

template <class... Entities>
struct List {
    template <class Visit>
    static void each(Visit visit)
    {
        (visit.template operator()<Entities>(), ...);
    }
};
using Everything =
    List<Product, Person, Absence, Environment, Template, Release, Milestone, Phase, Item, Evidence, Criterion,
         SignoffRequirement, Signoff, Freeze, FreezeOverride, GateOverride, Booking, Train, CalendarEvent, Comment,
         SavedView, CiConnection, CiRun, ReleaseJob, TestReport, Deployment, Lease, Hold, Incident, IncidentEvent,
         FeedbackNote, NotificationChannel, MaintenanceNotice, RunbookStep, Cutover, RunbookEvent, Ring, SoakMark,
         ProductRepository, ScopeSnapshot, ScopeExplanation, LateChange, ReleaseNotes, NotesPublication, Lesson,
         ActionItem, ReportText, ReportTemplate, HistoryDeployment, HistoryIncident, Attribution, Closure,
         AnalysisRecord, MeasurementRecord, SkippedGate, MonitoringConnection, Panel>;

} // namespace

/// What holds for every entity alike.
class RepositoryContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEntity_keepsTheContract_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("rule");
        std::size_t kinds = 0;
        Everything::each([&]<class Entity>() {
            ++kinds;
            const QByteArray kind = mappingOf<Entity>().schema.kind;
            for (const char *rule : {"every member is mapped", "round trip of empty values",
                                     "round trip of usual values", "round trip of extreme values",
                                     "update writes only what differs", "removed and restored", "ids are unique"})
                QTest::newRow((kind + ": " + rule).constData()) << kind << QByteArray(rule);
        });
        QCOMPARE(kinds, allEntities().size());
    }
    void everyEntity_keepsTheContract()
    {
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, rule);
        Everything::each([&]<class Entity>() {
            if (kind == mappingOf<Entity>().schema.kind)
                expectContract<Entity>(rule);
        });
    }

    void aThousandRows_areInsertedInOneGoOrNotAtAll()
    {
        Store store;
        SmallPlan plan(1000);
        store.write([&](Transaction &t) { return plan.insertInto(t); });
        Reader reader(store.workspace().connection());
        QVERIFY(valueOf(reader.where<Item>("release", id(77), "ord")) == plan.items);
        auto more = SmallPlan(2000).items;
        QVERIFY(!store.tryWrite(
            [&](Transaction &t) { return t.insertMany(more); })); // the first thousand are there already
        QCOMPARE(valueOf(reader.count("items", "1", {})), 1000);
        more.erase(more.begin(), more.begin() + 1000);
        auto context = store.context();
        context.isBulk = true;
        const auto done = valueOf(store.workspace().write(context, [&](Transaction &t) { return t.insertMany(more); }));
        QCOMPARE(done.changes.changes.size(), 1000u);
        QCOMPARE(valueOf(reader.count("items", "1", {})), 2000);
        QCOMPARE(findings(store.file()), QStringList());
    }

    void aTextThatIsNoUnicode_isFoundByItself()
    {
        const QString half = u"half "_s + QChar(0xD83D) + u" of a letter"_s;
        Store store;
        store.insert(Person{.id = {id(2)}, .name = half});
        Reader reader(store.workspace().connection());
        const auto found = valueOf(reader.select<Person>("name = :name", [&](Statement &s) { s.bind(":name", half); }));
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found[0].name, QString::fromUtf8(half.toUtf8()));
    }

    void readers_seeOneStateThroughoutASnapshot()
    {
        Store store;
        const auto reader = valueOf(Reader::open(store.file()));
        {
            const Snapshot snapshot(*reader);
            QCOMPARE(valueOf(reader->count("people", "1", {})), 0);
            store.insert(Person{.id = {id(2)}});
            QCOMPARE(valueOf(reader->count("people", "1", {})), 0);
        }
        QCOMPARE(valueOf(reader->count("people", "1", {})), 1);
    }
};

QTEST_GUILESS_MAIN(RepositoryContractTest)
#include "repository_contract_test.moc"
