// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/canonical_object.h"

#include "support/ugly_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

class CanonicalObjectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theText_isThatOfQJsonDocument()
    {
        QVERIFY(rc::check("members in any order, of any text", [] {
            CanonicalObject object;
            QJsonObject expected;
            for (int i = *rc::gen::inRange(0, 12); i > 0; --i) {
                const QString key = *uglyKey();
                const QString value = *uglyText();
                switch (*rc::gen::inRange(0, 6)) {
                case 0:
                    object.setFlag(key, value.isEmpty());
                    expected[key] = value.isEmpty();
                    break;
                case 1:
                    object.setNull(key);
                    expected[key] = QJsonValue::Null;
                    break;
                case 2:
                    object.setTexts(key, {value, key});
                    expected[key] = QJsonArray{value, key};
                    break;
                case 3: {
                    CanonicalObject inner;
                    inner.setText(key, value);
                    object.setObject(key, inner);
                    expected[key] = QJsonObject{{key, value}};
                    break;
                }
                case 4: {
                    const QJsonValue given = *uglyValue();
                    object.setValue(key, given);
                    expected[key] = given;
                    break;
                }
                default:
                    object.setText(key, value);
                    expected[key] = value;
                    break;
                }
            }
            RC_ASSERT(object.toJson() == textOf(expected));
        }));
    }

    void eachCharacter_isWrittenAsQJsonDocumentDoes()
    {
        for (int unit = 0; unit <= 0xFFFF; ++unit) {
            const QString text = u"a"_s + QChar(unit) + u"b"_s;
            CanonicalObject object;
            object.setText(text, text);
            if (object.toJson() != textOf({{text, text}}))
                QFAIL(qPrintable(u"U+"_s + QString::number(unit, 16)));
        }
    }

    void keys_areInTheOrderOfQJsonObject()
    {
        const QStringList keys{u"~"_s, u"é"_s, u"a"_s, u"B"_s, u"\U0001F600"_s, u"\uFFFD"_s, u"a/"_s, u"a"_s};
        CanonicalObject object;
        QJsonObject expected;
        for (const QString &key : keys) {
            object.setText(key, key + QString::number(expected.size()));
            expected[key] = key + QString::number(expected.size());
        }
        QCOMPARE(object.toJson(), textOf(expected));
    }

    void numbers_areWrittenAsQJsonDocumentDoes()
    {
        for (const QJsonValue &each :
             {QJsonValue(0.1), QJsonValue(1e300), QJsonValue(-0.0), QJsonValue(1e15), QJsonValue(5), QJsonValue(2.5e-9),
              QJsonValue(std::numeric_limits<qint64>::max()), QJsonValue(std::numeric_limits<double>::infinity())})
        {
            CanonicalObject object;
            object.setValue(u"n"_s, each);
            QCOMPARE(object.toJson(), textOf({{u"n"_s, each}}));
        }
    }

    void nothing_isAnEmptyObject()
    {
        CanonicalObject object;
        QCOMPARE(object.toJson(), QByteArray("{}"));
        object.setTexts(u"none"_s, {});
        object.setObject(u"empty"_s, {});
        QCOMPARE(object.toJson(), QByteArray(R"({"empty":{},"none":[]})"));
    }
};

QTEST_GUILESS_MAIN(CanonicalObjectTest)
#include "canonical_object_test.moc"
