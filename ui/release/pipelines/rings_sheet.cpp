// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/pipelines/rings_sheet.h"

#include "service/commands/runbook_commands.h"
#include "ui/release/parts/release_desk.h"
#include "ui/theme/icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/problem_line.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {
constexpr int kLongestSoakMinutes = 60 * 24 * 30;
constexpr int kUsualSoakMinutes = 60;
} // namespace

RingsSheet::RingsSheet(ReleaseDesk &desk, const std::vector<service::RingRow> &rings, QWidget *parent)
    : Sheet(parent),
      m_desk(desk),
      m_list(new QVBoxLayout),
      m_problem(new ProblemLine(this)),
      m_save(makeButton(tr("Save"), ButtonLook::Default, this))
{
    setObjectName(u"ringsSheet"_s);
    setHeading(tr("Rings of the rollout"),
               tr("The release is deployed to one ring after the other. The next may follow once the one before was "
                  "green for its time without a break."));
    m_list->setSpacing(8);
    body()->addLayout(m_list);
    for (const service::RingRow &each : rings)
        addRow(each.ring.environment.toString(), each.ring.soakMinutes);
    if (rings.empty())
        addRow({}, kUsualSoakMinutes);
    QPushButton *more = makeButton(tr("Add a ring"), ButtonLook::Flat, this, icon(u"list-add"_s));
    more->setObjectName(u"addRing"_s);
    connect(more, &QPushButton::clicked, this, [this] { addRow({}, kUsualSoakMinutes); });
    body()->addWidget(more, 0, Qt::AlignLeft);
    body()->addWidget(m_problem);
    footer()->addStretch();
    addCancel();
    m_save->setObjectName(u"saveRings"_s);
    footer()->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &RingsSheet::save);
}

void RingsSheet::addRow(const QString &environment, int minutes)
{
    Row row{new QWidget(this), new QComboBox, new QSpinBox};
    auto *line = new QHBoxLayout(row.line);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    for (const Environment &place : m_desk.page().environments)
        row.environment->addItem(place.name, place.id.toString());
    const int number = static_cast<int>(m_lines.size()) + 1;
    row.environment->setCurrentIndex(std::max(0, environment.isEmpty() ? std::min(number, row.environment->count()) - 1
                                                                       : row.environment->findData(environment)));
    row.environment->setAccessibleName(tr("Environment of ring %1").arg(number));
    row.environment->setObjectName(u"ringEnvironment"_s);
    row.minutes->setRange(0, kLongestSoakMinutes);
    row.minutes->setSuffix(tr(" min green"));
    row.minutes->setSpecialValueText(tr("needs no time"));
    row.minutes->setValue(minutes);
    row.minutes->setAccessibleName(tr("Minutes that ring %1 must be green").arg(number));
    row.minutes->setObjectName(u"ringMinutes"_s);
    QPushButton *gone = makeButton(tr("Remove"), ButtonLook::Flat, row.line);
    gone->setAccessibleName(tr("Remove ring %1").arg(number));
    gone->setObjectName(u"removeRing"_s);
    connect(gone, &QPushButton::clicked, this, [this, widget = row.line] { removeRow(widget); });
    line->addWidget(row.environment, 1);
    line->addWidget(row.minutes);
    line->addWidget(gone);
    m_list->addWidget(row.line);
    row.environment->setFocus();
    m_lines.push_back(row);
}

void RingsSheet::removeRow(QWidget *line)
{
    std::erase_if(m_lines, [&](const Row &each) { return each.line == line; });
    line->hide();
    line->deleteLater();
}

void RingsSheet::save()
{
    service::SetRings rings;
    rings.release = m_desk.release();
    for (const Row &each : m_lines)
        if (const auto id = Uuid::fromString(each.environment->currentData().toString()))
            rings.rings.push_back({EnvironmentId{*id}, each.minutes->value()});
    m_desk.attempt(this, std::move(rings), [this](const Result<service::Done> &done) {
        if (!done) {
            m_problem->setProblem(done.error().sentence);
            return;
        }
        m_desk.load();
        accept();
    });
}

} // namespace slipway::ui
