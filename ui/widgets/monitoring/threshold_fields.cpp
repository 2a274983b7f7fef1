// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/monitoring/threshold_fields.h"

#include "core/base/result.h"
#include "ui/theme/icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/problem_line.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowGap = 6;

/// Nothing where the field is empty.
Result<std::optional<double>> numberIn(const QLineEdit &field)
{
    const QString text = field.text().trimmed();
    if (text.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const double value = QLocale().toDouble(text, &isNumber);
    if (!isNumber || !qIsFinite(value))
        return failure(ErrorKind::BadInput, ThresholdFields::tr("The threshold “%1” is no number.").arg(text));
    return value;
}

} // namespace

ThresholdFields::ThresholdFields(QWidget *parent)
    : QWidget(parent),
      m_column(new QVBoxLayout),
      m_problem(new ProblemLine(this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(kRowGap);
    m_column->setSpacing(kRowGap);
    outer->addLayout(m_column);
    outer->addWidget(m_problem);
    auto *more = makeButton(tr("Add a threshold"), ButtonLook::Link, this, {}, true);
    more->setObjectName(u"addThreshold"_s);
    connect(more, &QPushButton::clicked, this, [this] {
        addRow({}, {});
        m_rows.back().value->setFocus();
    });
    outer->addWidget(more, 0, Qt::AlignLeading);
    addRow({}, {});
}

void ThresholdFields::setThresholds(const std::vector<PanelThreshold> &thresholds)
{
    for (const Row &each : m_rows)
        delete each.box;
    m_rows.clear();
    for (const PanelThreshold &each : thresholds)
        addRow(each, QLocale().toString(each.value, 'g', QLocale::FloatingPointShortest));
    if (thresholds.empty())
        addRow({}, {});
    check();
}

std::vector<PanelThreshold> ThresholdFields::thresholds() const
{
    std::vector<PanelThreshold> all;
    for (const Row &each : m_rows)
        if (const auto value = numberIn(*each.value); value && *value)
            all.push_back({**value, each.side->currentIndex() == 0, each.name});
    return all;
}

QString ThresholdFields::problem() const
{
    for (const Row &each : m_rows)
        if (const auto value = numberIn(*each.value); !value)
            return value.error().sentence;
    return {};
}

void ThresholdFields::addRow(const PanelThreshold &threshold, const QString &value)
{
    const Row row{new QWidget, new QLineEdit(value), new QComboBox, threshold.name};
    row.value->setObjectName(u"panelThreshold"_s);
    row.value->setPlaceholderText(tr("none"));
    row.side->setObjectName(u"panelSide"_s);
    row.side->addItems({tr("above is bad"), tr("below is bad")});
    row.side->setCurrentIndex(threshold.isUpper ? 0 : 1);
    auto *line = new QHBoxLayout(row.box);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(row.value, 1);
    line->addWidget(row.side);
    auto *remove = makeIconButton(icon(u"edit-delete"_s), tr("Remove this threshold"), row.box);
    remove->setObjectName(u"removeThreshold"_s);
    line->addWidget(remove);
    connect(remove, &QToolButton::clicked, this, [this, box = row.box] { removeRow(box); });
    connect(row.value, &QLineEdit::textChanged, this, &ThresholdFields::check);
    connect(row.side, &QComboBox::activated, this, &ThresholdFields::edited);
    m_column->addWidget(row.box);
    m_rows.push_back(row);
    nameRows();
}

void ThresholdFields::removeRow(QWidget *box)
{
    std::erase_if(m_rows, [&](const Row &each) { return each.box == box; });
    box->setParent(nullptr);
    box->deleteLater(); // its button has just been pressed
    if (m_rows.empty())
        addRow({}, {});
    nameRows();
    check();
}

/// So that they are told apart where nobody sees them.
void ThresholdFields::nameRows()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto named = [&](const QString &one, const QString &several) {
            return m_rows.size() == 1 ? one : several.arg(i + 1);
        };
        m_rows[i].value->setAccessibleName(named(tr("Threshold"), tr("Threshold %1")));
        m_rows[i].side->setAccessibleName(
            named(tr("Which side of the threshold is bad"), tr("Which side of threshold %1 is bad")));
    }
}

void ThresholdFields::check()
{
    m_problem->setProblem(problem());
    Q_EMIT edited();
}

} // namespace slipway::ui
