// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/jobs_pane.h"

#include "core/base/tr.h"
#include "ui/pipelines/standing_words.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/pipelines/run_words.h"
#include "ui/widgets/table/row_delegate.h"
#include "ui/widgets/table/row_table.h"
#include "ui/widgets/table/row_table_model.h"

#include <QHeaderView>
#include <QPainter>
#include <QVBoxLayout>

namespace slipway::ui::pipelines {

using namespace Qt::StringLiterals;
using service::JobView;

namespace {

constexpr int kTreeRow = 28;
constexpr int kTreeIndent = 16;
constexpr auto kFolder = "folder/"_L1;
constexpr auto kReach = "reach/"_L1; ///< key of the row that says why a server was not reached

/// The row that says why a server was not reached has a second line.
class TreeRowDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = RowDelegate::sizeHint(option, index);
        if (!index.data(SecondLineRole).toString().isEmpty())
            size.setHeight(2 * size.height() - 12);
        return size;
    }
};

QString jobKeyText(const JobKey &job)
{
    return job.connection.toString() + u'/' + job.job;
}

std::optional<JobKey> jobOfKey(const QString &key)
{
    const auto id = Uuid::fromString(key.section(u'/', 0, 0));
    if (!id || !key.contains(u'/'))
        return {};
    return JobKey{CiConnectionId{*id}, key.section(u'/', 1)};
}

/// How many jobs there are, at the end of the row.
TableCell countCell(qsizetype count)
{
    return {.text = count > 0 ? QLocale().toString(count) : QString(), .quiet = true};
}

TableRow jobRow(const ConnectionEntry &entry, const JobView &job)
{
    const bool isKnown = job.state != RunState::Draft;
    const Glyph glyph = isKnown ? runwords::glyphOf(job.state, job.result) : Glyph::Draft;
    const QString word = isKnown ? runwords::word(job.state, job.result) : tr("No run known");
    TableCell cell{.text = job.name, .toolTip = job.name + u" – "_s + word, .glyph = glyph, .word = word};
    cell.quiet = !job.mayTrigger;
    return {.key = jobKeyText({entry.connection.id, job.key}), .cells = {cell, {}}};
}

} // namespace

JobsPane::JobsPane(PipelinesViewModel &model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_filter(new SearchField(tr("Filter jobs"), this)),
      m_rows(new RowTableModel({tr("Job"), tr("Jobs")}, this)),
      m_tree(new RowTable(m_rows, kTreeRow, tr("Connections and jobs"), this))
{
    m_filter->setObjectName(u"jobFilter"_s);
    m_tree->setObjectName(u"jobTree"_s);
    m_tree->setItemDelegate(new TreeRowDelegate(kTreeRow, m_tree));
    m_tree->header()->hide();
    m_tree->setRootIsDecorated(true);
    m_tree->setItemsExpandable(true);
    m_tree->setIndentation(kTreeIndent);
    m_tree->setWidths({100, 48}, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(8, 8, 8, 8);
    head->addWidget(m_filter);
    column->addLayout(head);
    column->addWidget(m_tree, 1);
    connect(m_filter, &QLineEdit::textChanged, &m_model, &PipelinesViewModel::setFilter);
    connect(&m_model, &PipelinesViewModel::treeChanged, this, &JobsPane::showTree);
    connect(&m_model, &PipelinesViewModel::jobChanged, this, &JobsPane::showCurrent);
    connect(m_tree, &RowTable::currentKeyChanged, this, &JobsPane::choose);
    connect(m_tree, &RowTable::linkActivated, this, &JobsPane::act);
    showTree();
}

QWidget *JobsPane::firstFocus() const
{
    return m_tree;
}

TableRow JobsPane::rowOf(const ConnectionEntry &entry) const
{
    const std::vector<JobView> jobs = m_model.jobsOf(entry);
    const QString standing = word(entry.state.standing);
    TableRow row{.key = entry.connection.id.toString(),
                 .cells = {{.text = entry.connection.name,
                            .toolTip = u"%1, %2: %3"_s.arg(
                                entry.connection.name, runwords::word(entry.connection.kind),
                                isAway(entry.state) && !entry.state.message.isEmpty() ? entry.state.message : standing),
                            .glyph = glyphOf(entry.state.standing),
                            .word = standing,
                            .strong = true},
                           countCell(std::ssize(jobs))}};
    if (isAway(entry.state))
        row.children.push_back(
            {.key = kReach + entry.connection.id.toString(),
             .cells = {{.text = awaySentence(entry.state, m_model.source().zone(), m_model.source().now()),
                        .second = entry.isAsking ? tr("Trying…") : tr("Try again"),
                        .toolTip = entry.state.message,
                        .link = u"reach"_s,
                        .quiet = true},
                       {}}});
    for (const JobView &job : jobs) {
        if (job.folder.isEmpty()) {
            row.children.push_back(jobRow(entry, job));
            continue;
        }
        const QString key = kFolder + entry.connection.id.toString() + u'/' + job.folder;
        if (row.children.empty() || row.children.back().key != key)
            row.children.push_back(
                {.key = key, .cells = {{.text = job.folder, .toolTip = job.folder, .quiet = true}, {}}});
        TableRow &folder = row.children.back();
        folder.children.push_back(jobRow(entry, job));
        folder.cells[1] = countCell(std::ssize(folder.children));
    }
    if (row.children.empty())
        row.children.push_back({.key = u"none/"_s + entry.connection.id.toString(),
                                .cells = {{.text = entry.isAsking               ? tr("Asking for its jobs…")
                                                   : m_model.filter().isEmpty() ? tr("No job known yet")
                                                                                : tr("No job passes the filter"),
                                           .quiet = true},
                                          {}}});
    return row;
}

void JobsPane::showTree()
{
    m_isShowing = true;
    std::vector<TableRow> rows;
    for (const ConnectionEntry &entry : m_model.connections())
        rows.push_back(rowOf(entry));
    m_rows->setRows(std::move(rows));
    unfold({});
    m_isShowing = false;
    showCurrent();
}

void JobsPane::showCurrent()
{
    if (!m_model.job())
        return;
    const QString wanted = jobKeyText(*m_model.job());
    if (m_tree->currentKey() == wanted)
        return;
    if (const QModelIndex index = find(wanted, {}); index.isValid()) {
        m_isShowing = true;
        m_tree->setCurrentIndex(index);
        m_isShowing = false;
    }
}

void JobsPane::unfold(const QModelIndex &parent)
{
    for (int i = 0; i < m_rows->rowCount(parent); ++i) {
        const QModelIndex index = m_rows->index(i, 0, parent);
        if (m_rows->rowCount(index) == 0)
            continue;
        const QString key = m_rows->keyAt(index);
        if (!m_known.contains(key) || !m_model.filter().isEmpty())
            m_tree->expand(index);
        if (!m_known.contains(key))
            m_known += key;
        unfold(index);
    }
}

QModelIndex JobsPane::find(const QString &key, const QModelIndex &parent) const
{
    for (int i = 0; i < m_rows->rowCount(parent); ++i) {
        const QModelIndex index = m_rows->index(i, 0, parent);
        if (m_rows->keyAt(index) == key)
            return index;
        if (const QModelIndex below = find(key, index); below.isValid())
            return below;
    }
    return {};
}

void JobsPane::choose(const QString &key)
{
    if (m_isShowing)
        return;
    if (const auto job = jobOfKey(key); job && !key.startsWith(kReach) && !key.startsWith(kFolder))
        m_model.chooseJob(*job);
}

void JobsPane::act(const QModelIndex &index)
{
    const QString key = m_rows->keyAt(index);
    if (const auto id = Uuid::fromString(key.mid(kReach.size())); id && key.startsWith(kReach))
        m_model.reach(CiConnectionId{*id});
}

void JobsPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.color(Token::Surface));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), theme.color(Token::Border));
}

} // namespace slipway::ui::pipelines
