// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/criteria/measured_fields.h"

#include "ui/theme/type.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHash>
#include <QJsonArray>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

/// Named, since the fields of the class point to it.
namespace measured_fields {

using MeasuredKind = CriterionKind;

constexpr int kColumns = 12;
constexpr int kInputHeight = 32;
constexpr int kCellHeight = 52; ///< the input with its caption

enum class Holds : std::uint8_t { Text, Choice, Connection, Texts };

constexpr unsigned kindBit(CriterionKind kind)
{
    return 1U << static_cast<unsigned>(kind);
}
constexpr unsigned kAllMeasured = kindBit(MeasuredKind::Metric) | kindBit(MeasuredKind::Comparison)
                                  | kindBit(MeasuredKind::Alerts) | kindBit(MeasuredKind::Checks)
                                  | kindBit(MeasuredKind::Http) | kindBit(MeasuredKind::Slo);
constexpr unsigned kQueried =
    kindBit(MeasuredKind::Metric) | kindBit(MeasuredKind::Comparison) | kindBit(MeasuredKind::Slo);

struct FieldSpec {
    const char *key;
    const char *caption;
    const char *hint;
    unsigned kinds;
    int span;
    Holds holds = Holds::Text;
    const char *words = nullptr; ///< of a choice, with spaces between; the first is the usual one
};

} // namespace measured_fields

namespace {

using namespace measured_fields;

constexpr std::array kFieldSpecs{
    FieldSpec{"connection", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Connection"), "",
              kAllMeasured & ~kindBit(MeasuredKind::Http), 3, Holds::Connection},
    FieldSpec{"url", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Address"), "https://shop.example/health",
              kindBit(MeasuredKind::Http), 6},
    FieldSpec{"query", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Query"),
              "sum(rate(http_requests_total{code=~\"5..\"}[5m]))", kQueried, 9},
    FieldSpec{"threshold", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Threshold"), "<= 0.01",
              kindBit(MeasuredKind::Metric), 3},
    FieldSpec{"unit", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Unit"), "",
              kindBit(MeasuredKind::Metric) | kindBit(MeasuredKind::Comparison), 3, Holds::Choice,
              "number s ms ratio % bytes bytes/s /s"},
    FieldSpec{"mode", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Compared"), "",
              kindBit(MeasuredKind::Comparison), 3, Holds::Choice, "before_after canary"},
    FieldSpec{"baseline", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Query of the baseline"), "",
              kindBit(MeasuredKind::Comparison), 6},
    FieldSpec{"window", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Each side"), "1h",
              kindBit(MeasuredKind::Comparison), 3},
    FieldSpec{"settle", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Left out at first"), "3m",
              kindBit(MeasuredKind::Comparison), 3},
    FieldSpec{"effect", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "From ratio"), "1.2",
              kindBit(MeasuredKind::Comparison), 3},
    FieldSpec{"matchers", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Only alerts with"),
              "service=\"shop\", severity=~\"critical|warning\"", kindBit(MeasuredKind::Alerts), 9, Holds::Texts},
    FieldSpec{"history", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Kept by Prometheus"), "Prometheus",
              kindBit(MeasuredKind::Alerts), 3},
    FieldSpec{"hosts", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Hosts"), "web1, web2",
              kindBit(MeasuredKind::Checks), 6, Holds::Texts},
    FieldSpec{"services", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Services"), "HTTP",
              kindBit(MeasuredKind::Checks), 3, Holds::Texts},
    FieldSpec{"status", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Status"), "200", kindBit(MeasuredKind::Http),
              3},
    FieldSpec{"contains", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Text in it"), "",
              kindBit(MeasuredKind::Http), 3},
    FieldSpec{"objective", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Good events, in %"), "99.9",
              kindBit(MeasuredKind::Slo), 3},
    FieldSpec{"for", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Held for"), "15m",
              kAllMeasured & ~kindBit(MeasuredKind::Comparison), 3},
    FieldSpec{"within", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Decided within"), "1h",
              kAllMeasured & ~kindBit(MeasuredKind::Comparison), 3},
    FieldSpec{"bake", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Watched after a deployment"), "4h",
              kAllMeasured, 3},
    FieldSpec{"on_fail", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "When it fails then"), "", kAllMeasured, 3,
              Holds::Choice, " halt rollback nothing"},
    FieldSpec{"interval", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Measured every"), "1m",
              kAllMeasured & ~kindBit(MeasuredKind::Comparison), 3},
    FieldSpec{"failure_limit", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Failures put up with"), "0",
              kAllMeasured & ~kindBit(MeasuredKind::Comparison), 3},
    FieldSpec{"no_data", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "No data counts as"), "", kQueried, 3,
              Holds::Choice, "inconclusive fail pass"},
};

QStringList textsIn(const QString &typed)
{
    // Commas inside of quotation marks belong to a matcher.
    static const QRegularExpression between(uR"re(,(?=(?:[^"]*"[^"]*")*[^"]*$))re"_s);
    QStringList texts;
    for (const QString &each : typed.split(between, Qt::SkipEmptyParts))
        if (!each.trimmed().isEmpty())
            texts += each.trimmed();
    return texts;
}

/// A word of a choice, for people; units stand for themselves.
QString shownWord(const QString &word)
{
    const QHash<QString, QString> shown{{u"before_after"_s, MeasuredFields::tr("after with before")},
                                        {u"canary"_s, MeasuredFields::tr("canary with stable")},
                                        {u"halt"_s, MeasuredFields::tr("halt")},
                                        {u"rollback"_s, MeasuredFields::tr("roll back by itself")},
                                        {u"nothing"_s, MeasuredFields::tr("only tell")},
                                        {u"inconclusive"_s, MeasuredFields::tr("inconclusive")},
                                        {u"fail"_s, MeasuredFields::tr("a failure")},
                                        {u"pass"_s, MeasuredFields::tr("a pass")},
                                        {u"number"_s, MeasuredFields::tr("a number")}};
    return word.isEmpty() ? MeasuredFields::tr("as usual") : shown.value(word, word);
}

QString shownText(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 12);
    if (!value.isArray())
        return value.toString();
    QStringList texts;
    for (const QJsonValue &each : value.toArray())
        texts += each.toString();
    return texts.join(u", "_s);
}

} // namespace

struct MeasuredFields::Field {
    const measured_fields::FieldSpec *spec;
    QWidget *cell;
    QLineEdit *line;
    QComboBox *box;
};

MeasuredFields::MeasuredFields(const QString &name, QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(8);
    for (int i = 0; i < kColumns; ++i)
        m_grid->setColumnStretch(i, 1);
    build(name);
    setKind(MeasuredKind::Metric);
}

MeasuredFields::~MeasuredFields() = default;

void MeasuredFields::build(const QString &name)
{
    for (const FieldSpec &spec : kFieldSpecs) {
        Field field{&spec, new QWidget(this), nullptr, nullptr};
        const QString caption = tr(spec.caption);
        auto *column = new QVBoxLayout(field.cell);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(4);
        auto *label = new Label(caption, Type::Small, Token::Text2, field.cell);
        column->addWidget(label);
        if (spec.holds == Holds::Choice || spec.holds == Holds::Connection) {
            field.box = new QComboBox;
            field.box->setEditable(spec.holds == Holds::Connection);
            field.box->setInsertPolicy(QComboBox::NoInsert);
            field.box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            field.box->setMinimumContentsLength(8);
            if (spec.words)
                for (const QString &word : QString::fromLatin1(spec.words).split(u' '))
                    field.box->addItem(shownWord(word), word);
            connect(field.box, &QComboBox::currentTextChanged, this, &MeasuredFields::edited);
        } else {
            field.line = new QLineEdit;
            field.line->setPlaceholderText(QString::fromLatin1(spec.hint));
            field.line->setMinimumWidth(72);
            connect(field.line, &QLineEdit::textChanged, this, &MeasuredFields::edited);
            connect(field.line, &QLineEdit::returnPressed, this, &MeasuredFields::returnPressed);
        }
        QWidget *input = field.line ? static_cast<QWidget *>(field.line) : field.box;
        input->setObjectName(name + u'_' + QLatin1StringView(spec.key));
        input->setAccessibleName(caption);
        label->setBuddy(input);
        column->addWidget(input);
        // Cells that come later are laid out before their inputs have the style's height.
        input->setMinimumHeight(heightFor(kInputHeight, font()));
        field.cell->setMinimumHeight(heightFor(kCellHeight, font()));
        m_fields.push_back(field);
    }
}

void MeasuredFields::setKind(CriterionKind kind)
{
    m_kind = kind;
    int row = 0;
    int column = 0;
    for (const Field &each : m_fields) {
        m_grid->removeWidget(each.cell);
        const bool isShown = isMeasured(kind) && (each.spec->kinds & kindBit(kind)) != 0;
        each.cell->setVisible(isShown);
        if (!isShown)
            continue;
        if (column + each.spec->span > kColumns) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(each.cell, row, column, 1, each.spec->span);
        column += each.spec->span;
    }
    m_rows = column > 0 ? row + 1 : row;
    fitRows();
}

/// Captions that may wrap have a grid ask for less than its rows take.
void MeasuredFields::fitRows()
{
    int cell = heightFor(kCellHeight, font());
    for (const Field &each : m_fields) {
        (each.line ? static_cast<QWidget *>(each.line) : each.box)->ensurePolished();
        cell = std::max({cell, each.cell->minimumSizeHint().height(), each.cell->sizeHint().height()});
    }
    setFixedHeight(m_rows * cell + std::max(0, m_rows - 1) * m_grid->verticalSpacing());
}

void MeasuredFields::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitRows();
}

void MeasuredFields::setConnections(const QStringList &names)
{
    for (const Field &each : m_fields) {
        if (each.spec->holds != Holds::Connection)
            continue;
        const QSignalBlocker quiet(each.box);
        const QString typed = each.box->currentText();
        each.box->clear();
        each.box->addItems(names);
        each.box->setEditText(typed.isEmpty() && !names.isEmpty() ? names.front() : typed);
    }
}

QString MeasuredFields::textOf(const Field &field) const
{
    if (field.spec->words)
        return field.box->currentData().toString();
    return field.line ? field.line->text().trimmed() : field.box->currentText().trimmed();
}

void MeasuredFields::setText(const Field &field, const QString &text)
{
    if (field.line)
        field.line->setText(text);
    else if (field.box->isEditable())
        field.box->setEditText(text);
    else
        field.box->setCurrentIndex(std::max(0, field.box->findData(text)));
}

void MeasuredFields::setCondition(const QJsonObject &parameters)
{
    m_base = parameters;
    for (const Field &each : m_fields)
        setText(each, shownText(parameters.value(QLatin1StringView(each.spec->key))));
}

QJsonObject MeasuredFields::condition() const
{
    QJsonObject made = m_base;
    for (const Field &each : m_fields) {
        const QLatin1StringView key(each.spec->key);
        const QString text = textOf(each);
        const bool isShown = (each.spec->kinds & kindBit(m_kind)) != 0;
        const bool isUsual =
            each.spec->holds == Holds::Choice && each.box->currentIndex() <= 0 && !m_base.contains(key);
        if (!isShown || text.isEmpty() || isUsual)
            made.remove(key);
        else if (each.spec->holds == Holds::Texts)
            made[key] = QJsonArray::fromStringList(textsIn(text));
        else if (text != shownText(made.value(key)))
            made[key] = text;
    }
    return made;
}

QString MeasuredFields::problem() const
{
    const auto read = readMeasured(m_kind, condition());
    return read ? QString() : read.error().sentence;
}

void MeasuredFields::clear()
{
    m_base = {};
    for (const Field &each : m_fields)
        if (each.spec->holds != Holds::Connection)
            setText(each, {});
}

} // namespace slipway::ui
