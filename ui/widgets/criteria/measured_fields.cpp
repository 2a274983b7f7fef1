// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/criteria/measured_fields.h"

#include "ui/theme/type.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/criteria/field_grid.h"
#include "ui/widgets/criteria/measured_field_specs.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QDialog>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ui {

using measured_fields::FieldSpec;
using measured_fields::Holds;
using measured_fields::Part;

namespace {

using namespace std::chrono_literals;

constexpr int kInputHeight = 32;
constexpr int kCellHeight = 52; ///< the input with its caption
constexpr int kToggleHeight = 24;
constexpr int kPartGap = 8;
constexpr auto kHalfAWord = 600ms;
/// The part that opens leaves most of the window to the rest and scrolls.
constexpr int kLeastAdvanced = 120;
constexpr int kMostAdvanced = 420;
constexpr double kShareOfWindow = 0.2;
constexpr double kShareOfScreen = 0.3;

int columnsIn(MeasuredFields::Room room)
{
    return room == MeasuredFields::Room::Narrow ? measured_fields::kColumns / 2 : measured_fields::kColumns;
}

} // namespace

struct MeasuredFields::Field {
    const FieldSpec *spec;
    QWidget *cell;
    QLineEdit *line;
    QComboBox *box;

    [[nodiscard]] QWidget *input() const { return line ? static_cast<QWidget *>(line) : box; }
    [[nodiscard]] QString key() const { return QString::fromLatin1(spec->key); }
};

MeasuredFields::MeasuredFields(const QString &name, QWidget *parent, Room room)
    : QWidget(parent),
      m_basic(new FieldGrid(columnsIn(room), this)),
      m_advanced(new FieldGrid(columnsIn(room))),
      m_toggleRow(new QWidget),
      m_toggle(makeButton(tr("Advanced"), ButtonLook::Link, m_toggleRow, {}, true)),
      m_scroll(new QScrollArea)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kPartGap);
    build(name, false);
    makeToggle(name);
    build(name, true);
    m_scroll->setWidget(m_advanced);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setObjectName(name + u"_advancedPart"_s);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_advanced->setAutoFillBackground(false);
    // In this order they are reached by the keyboard.
    column->addWidget(m_basic);
    column->addWidget(m_toggleRow);
    column->addWidget(m_scroll);
    m_scroll->hide();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kHalfAWord);
    connect(&m_soon, &QTimer::timeout, this, &MeasuredFields::placeProblem);
    setKind(CriterionKind::Metric);
}

MeasuredFields::~MeasuredFields() = default;

void MeasuredFields::makeToggle(const QString &name)
{
    auto *row = new QHBoxLayout(m_toggleRow);
    row->setContentsMargins(0, 0, 0, 0);
    m_toggle->setObjectName(name + u"_advanced"_s);
    m_toggle->setAccessibleName(tr("Advanced"));
    m_toggle->setCheckable(true);
    row->addWidget(m_toggle);
    row->addStretch(1);
    m_toggleRow->setFixedHeight(heightFor(kToggleHeight, font()));
    connect(m_toggle, &QPushButton::toggled, this, &MeasuredFields::setOpen);
}

void MeasuredFields::build(const QString &name, bool isAdvanced)
{
    for (const FieldSpec &spec : measured_fields::fieldSpecs()) {
        if ((spec.part != Part::Basic) != isAdvanced)
            continue;
        Field field{&spec, new QWidget(isAdvanced ? m_advanced : m_basic), nullptr, nullptr};
        const QString caption = tr(spec.caption);
        auto *column = new QVBoxLayout(field.cell);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(4);
        auto *label = new Label(caption, Type::Small, Token::Text2, field.cell);
        column->addWidget(label);
        const auto changed = [this, key = spec.key] { note(key); };
        if (spec.words || spec.holds == Holds::Connection) {
            field.box = new QComboBox;
            field.box->setEditable(spec.holds == Holds::Connection);
            field.box->setInsertPolicy(QComboBox::NoInsert);
            field.box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            field.box->setMinimumContentsLength(8);
            if (spec.words)
                for (const QString &word : QString::fromLatin1(spec.words).split(u' '))
                    field.box->addItem(measured_fields::shownWord(word), word);
            connect(field.box, &QComboBox::currentTextChanged, this, changed);
        } else {
            field.line = new QLineEdit;
            field.line->setPlaceholderText(QString::fromLatin1(spec.hint));
            field.line->setMinimumWidth(72);
            connect(field.line, &QLineEdit::textChanged, this, changed);
            connect(field.line, &QLineEdit::returnPressed, this, &MeasuredFields::returnPressed);
        }
        QWidget *input = field.input();
        input->setObjectName(name + u'_' + field.key());
        input->setAccessibleName(caption);
        if (spec.help) {
            input->setToolTip(tr(spec.help));
            input->setAccessibleDescription(tr(spec.help));
        }
        label->setBuddy(input);
        column->addWidget(input);
        // Cells that come later are laid out before their inputs have the style's height.
        input->setMinimumHeight(heightFor(kInputHeight, font()));
        field.cell->setMinimumHeight(heightFor(kCellHeight, font()));
        field.cell->hide();
        m_fields.push_back(field);
    }
}

void MeasuredFields::note(const char *key)
{
    if (m_isFilling)
        return;
    m_touched += QString::fromLatin1(key);
    showToggle();
    const auto read = readMeasured(m_kind, condition());
    // What is right is said at once, what is wrong when the word is whole.
    if (read || !m_wrong.isEmpty())
        placeProblem();
    if (!read)
        m_soon.start();
    Q_EMIT edited();
}

void MeasuredFields::setKind(CriterionKind kind)
{
    m_kind = kind;
    m_wrong.clear();
    m_basic->empty();
    m_advanced->empty();
    Part part = Part::Basic;
    for (const Field &each : m_fields) {
        if (!isMeasured(kind) || !measured_fields::hasField(*each.spec, kind))
            continue;
        if (each.spec->part == Part::Basic) {
            m_basic->addCell(each.cell, each.spec->span);
            continue;
        }
        if (each.spec->part != part)
            m_advanced->addHeading(measured_fields::headingOf(each.spec->part));
        part = each.spec->part;
        m_advanced->addCell(each.cell, each.spec->span);
    }
    m_toggleRow->setVisible(!m_advanced->isEmpty());
    m_scroll->setVisible(!m_advanced->isEmpty() && m_toggle->isChecked());
    showToggle();
    placeProblem();
}

void MeasuredFields::setOpen(bool isOpen)
{
    m_scroll->setVisible(isOpen && !m_advanced->isEmpty());
    if (isOpen)
        m_scroll->verticalScrollBar()->setValue(0);
    showToggle();
    fit();
}

void MeasuredFields::showToggle()
{
    int set = 0;
    for (const Field &each : m_fields)
        if (each.spec->part != Part::Basic && measured_fields::hasField(*each.spec, m_kind) && isSet(each))
            ++set;
    const bool isOpen = m_toggle->isChecked();
    QString text = set > 0 ? tr("Advanced, %n set", nullptr, set) : tr("Advanced");
    m_toggle->setAccessibleName(text);
    m_toggle->setAccessibleDescription(isOpen ? tr("Its fields are shown") : tr("Its fields are hidden"));
    text += isOpen ? u" ▴"_s : u" ▾"_s;
    m_toggle->setText(text);
}

bool MeasuredFields::isSet(const Field &field) const
{
    return field.spec->words ? field.box->currentIndex() > 0 : !textOf(field).isEmpty();
}

const MeasuredFields::Field *MeasuredFields::fieldOf(const QString &key) const
{
    const auto found = std::ranges::find_if(m_fields, [&](const Field &each) {
        return each.key() == key && measured_fields::hasField(*each.spec, m_kind);
    });
    return found == m_fields.end() ? nullptr : &*found;
}

/// What nobody has filled in yet is not called wrong.
void MeasuredFields::placeProblem()
{
    m_soon.stop();
    const auto read = isMeasured(m_kind) ? readMeasured(m_kind, condition()) : Result<MeasuredCriterion>();
    const Field *wrong = read ? nullptr : fieldOf(read.error().where);
    if (wrong && !m_touched.contains(wrong->key()) && textOf(*wrong).isEmpty())
        wrong = nullptr;
    const QString before = std::exchange(m_wrong, wrong ? wrong->key() : QString());
    for (const Field &each : m_fields) {
        const bool isWrong = &each == wrong;
        const QString help = each.spec->help ? tr(each.spec->help) : QString();
        each.input()->setAccessibleDescription(isWrong ? read.error().sentence : help);
        if (each.input()->property("wrong").toBool() == isWrong)
            continue;
        each.input()->setProperty("wrong", isWrong);
        each.input()->update();
    }
    const bool isAdvanced = wrong && wrong->spec->part != Part::Basic;
    const QString sentence = wrong ? read.error().sentence : QString();
    m_basic->setProblem(wrong && !isAdvanced ? wrong->cell : nullptr, sentence);
    m_advanced->setProblem(isAdvanced ? wrong->cell : nullptr, sentence);
    if (isAdvanced)
        m_toggle->setChecked(true);
    fit();
    if (before != m_wrong)
        Q_EMIT problemPlaced();
}

void MeasuredFields::fit()
{
    for (const Field &each : m_fields)
        each.input()->ensurePolished();
    const int basic = m_basic->neededHeight(width());
    m_basic->setFixedHeight(basic);
    int height = basic;
    if (!m_advanced->isEmpty())
        height += kPartGap + m_toggleRow->height();
    if (!m_scroll->isHidden()) {
        // A sheet is as high as its contents.
        const bool isInSheet = qobject_cast<const QDialog *>(window()) != nullptr;
        const int whole = isInSheet ? screen()->availableGeometry().height() : window()->height();
        const double share = isInSheet ? kShareOfScreen : kShareOfWindow;
        const int room = std::clamp(static_cast<int>(whole * share), kLeastAdvanced, kMostAdvanced);
        const int needed = m_advanced->neededHeight(m_scroll->viewport()->width());
        m_advanced->setFixedHeight(needed);
        m_scroll->setFixedHeight(std::min(needed, room));
        height += kPartGap + m_scroll->height();
    }
    const bool isOther = height != this->height();
    setFixedHeight(height);
    if (isOther)
        Q_EMIT heightChanged();
}

void MeasuredFields::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fit();
}

void MeasuredFields::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
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
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_base = parameters;
        m_touched.clear();
        bool isUnusual = false;
        for (const Field &each : m_fields) {
            setText(each, measured_fields::shownText(parameters.value(QLatin1StringView(each.spec->key))));
            isUnusual |= each.spec->part != Part::Basic && measured_fields::hasField(*each.spec, m_kind) && isSet(each);
        }
        m_toggle->setChecked(isUnusual);
    }
    showToggle();
    placeProblem();
    Q_EMIT edited();
}

QJsonObject MeasuredFields::condition() const
{
    QJsonObject made = m_base;
    for (const Field &each : m_fields) {
        const QLatin1StringView key(each.spec->key);
        const QString text = textOf(each);
        const bool isUsual = each.spec->words && each.box->currentIndex() <= 0 && !m_base.contains(key);
        if (!measured_fields::hasField(*each.spec, m_kind) || text.isEmpty() || isUsual)
            made.remove(key);
        else if (each.spec->holds == Holds::Texts)
            made[key] = QJsonArray::fromStringList(measured_fields::textsIn(text));
        else if (each.spec->holds == Holds::Truth)
            made[key] = text == u"true";
        else if (text != measured_fields::shownText(made.value(key)))
            made[key] = each.spec->holds == Holds::Number ? measured_fields::numberIn(text) : QJsonValue(text);
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
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_base = {};
        m_touched.clear();
        for (const Field &each : m_fields)
            if (each.spec->holds != Holds::Connection)
                setText(each, {});
    }
    showToggle();
    placeProblem();
    Q_EMIT edited();
}

} // namespace slipway::ui
