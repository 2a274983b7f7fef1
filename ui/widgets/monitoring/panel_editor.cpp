// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/monitoring/panel_editor.h"

#include "core/monitoring/query.h"
#include "ui/theme/icon.h"
#include "ui/widgets/charts/panel_chart.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/monitoring/series_names.h"
#include "ui/widgets/monitoring/threshold_fields.h"
#include "ui/widgets/problem_line.h"
#include "ui/widgets/promql/query_editor.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kPreviewPixels = 400;
constexpr int kPreviewHeight = 220;

QString unitText(ValueUnit unit)
{
    switch (unit) {
    case ValueUnit::Number: return PanelEditor::tr("Number");
    case ValueUnit::Seconds: return PanelEditor::tr("Seconds");
    case ValueUnit::Milliseconds: return PanelEditor::tr("Milliseconds");
    case ValueUnit::Ratio: return PanelEditor::tr("Share, 0 to 1");
    case ValueUnit::Percent: return PanelEditor::tr("Percent, 0 to 100");
    case ValueUnit::Bytes: return PanelEditor::tr("Bytes");
    case ValueUnit::BytesPerSecond: return PanelEditor::tr("Bytes a second");
    case ValueUnit::PerSecond: return PanelEditor::tr("Events a second");
    }
    return {};
}

void addCaptioned(QVBoxLayout *column, const QString &caption, QWidget *field)
{
    auto *label = new Label(caption, Type::Small, Token::Text2);
    label->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(caption);
    column->addWidget(label);
    column->addWidget(field);
}

} // namespace

PanelEditor::PanelEditor(MonitoringSource &source, TimeSpan span, QWidget *parent)
    : QWidget(parent),
      m_source(source),
      m_title(new QLineEdit),
      m_connection(new QComboBox),
      m_queryColumn(new QVBoxLayout),
      m_unit(new QComboBox),
      m_thresholds(new ThresholdFields),
      m_preview(new PanelChart(m_window)),
      m_save(makeButton(tr("Save"), ButtonLook::Default, this))
{
    m_window.setZone(source.zone());
    m_window.setWhole(span);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    m_title->setObjectName(u"panelTitle"_s);
    addCaptioned(column, tr("Title"), m_title);
    m_connection->setObjectName(u"panelConnection"_s);
    addCaptioned(column, tr("Connection"), m_connection);
    column->addLayout(m_queryColumn);
    auto *more = makeButton(tr("Add a query"), ButtonLook::Link, this, {}, true);
    more->setObjectName(u"addQuery"_s);
    connect(more, &QPushButton::clicked, this, [this] {
        addQuery({});
        m_queries.back().query->setFocus();
    });
    column->addWidget(more, 0, Qt::AlignLeading);
    m_unit->setObjectName(u"panelUnit"_s);
    for (const auto &[unit, word] : EnumText<ValueUnit>::values)
        m_unit->addItem(unitText(unit), static_cast<int>(unit));
    addCaptioned(column, tr("Measured in"), m_unit);
    addCaptioned(column, tr("Thresholds"), m_thresholds);
    column->addSpacing(6);
    m_preview->setTitle(tr("Preview"), {});
    m_preview->setObjectName(u"panelPreview"_s);
    m_preview->setFixedHeight(kPreviewHeight);
    column->addWidget(m_preview);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *cancel = makeButton(tr("Cancel"), ButtonLook::Plain, this);
    cancel->setObjectName(u"cancelPanel"_s);
    connect(cancel, &QPushButton::clicked, this, &PanelEditor::cancelRequested);
    buttons->addWidget(cancel);
    m_save->setObjectName(u"savePanel"_s);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(panel()); });
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    column->addStretch();
    connect(m_title, &QLineEdit::textChanged, this, &PanelEditor::checkForm);
    connect(m_thresholds, &ThresholdFields::edited, this, [this] {
        checkForm();
        preview();
    });
    connect(m_unit, &QComboBox::activated, this, &PanelEditor::preview);
    connect(m_connection, &QComboBox::activated, this, [this] {
        showConnection();
        preview();
    });
}

void PanelEditor::edit(const Panel &panel, const std::vector<MonitoringConnection> &connections)
{
    m_panel = panel;
    m_title->setText(panel.title);
    m_connection->clear();
    for (const MonitoringConnection &each : connections)
        if (each.kind == MonitoringKind::Prometheus || each.kind == MonitoringKind::File)
            m_connection->addItem(each.name, each.id.value.toString());
    int asked = m_connection->findText(panel.connection, Qt::MatchFixedString);
    if (asked < 0 && !panel.connection.isEmpty()) {
        m_connection->addItem(tr("%1 (not in this workspace)").arg(panel.connection));
        asked = m_connection->count() - 1;
    }
    m_connection->setCurrentIndex(std::max(0, asked));
    for (const PanelQuery &each : panel.queries)
        addQuery(each);
    if (panel.queries.empty())
        addQuery({});
    m_unit->setCurrentIndex(m_unit->findData(static_cast<int>(panel.unit)));
    m_thresholds->setThresholds(panel.thresholds);
    showConnection();
    checkForm();
    preview();
}

Panel PanelEditor::panel() const
{
    Panel panel = m_panel;
    panel.title = m_title->text().trimmed();
    if (connection())
        panel.connection = m_connection->currentText();
    panel.queries.clear();
    for (const QueryFields &each : m_queries)
        if (const QString text = each.query->toPlainText().trimmed(); !text.isEmpty())
            panel.queries.push_back({text, each.legend->text().trimmed()});
    panel.unit = static_cast<ValueUnit>(m_unit->currentData().toInt());
    panel.thresholds = m_thresholds->thresholds();
    return panel;
}

std::optional<MonitoringConnectionId> PanelEditor::connection() const
{
    const auto id = Uuid::fromString(m_connection->currentData().toString());
    return id ? std::optional(MonitoringConnectionId{*id}) : std::nullopt;
}

void PanelEditor::addQuery(const PanelQuery &query)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(6);
    QueryFields fields{box, new QueryEditor, new QLineEdit, new ProblemLine(box)};
    fields.query->setPlainText(query.expression);
    fields.query->setFixedHeight(fields.query->sizeHint().height());
    auto *head = new QHBoxLayout;
    auto *caption = new Label(tr("Query"), Type::Small, Token::Text2);
    caption->setBuddy(fields.query);
    head->addWidget(caption);
    head->addStretch();
    auto *remove = makeIconButton(icon(u"edit-delete"_s), tr("Remove this query"), box);
    remove->setObjectName(u"removeQuery"_s);
    connect(remove, &QToolButton::clicked, this, [this, box] { removeQuery(box); });
    head->addWidget(remove);
    column->addLayout(head);
    column->addWidget(fields.query);
    column->addWidget(fields.problem);
    fields.legend->setObjectName(u"queryLegend"_s);
    fields.legend->setPlaceholderText(u"{{instance}}"_s);
    fields.legend->setText(query.legend);
    addCaptioned(column, tr("Called in the legend"), fields.legend);
    connect(fields.query, &QueryEditor::queryEdited, this, &PanelEditor::preview);
    connect(fields.query, &QPlainTextEdit::textChanged, this, &PanelEditor::checkForm);
    connect(fields.legend, &QLineEdit::editingFinished, this, &PanelEditor::preview);
    m_queryColumn->addWidget(box);
    m_queries.push_back(fields);
    showConnection();
}

void PanelEditor::removeQuery(QWidget *box)
{
    std::erase_if(m_queries, [&](const QueryFields &each) { return each.box == box; });
    box->deleteLater();
    if (m_queries.empty())
        addQuery({});
    checkForm();
    preview();
}

void PanelEditor::showConnection()
{
    for (const QueryFields &each : m_queries)
        each.query->setConnection(connection() ? &m_source.desk() : nullptr, connection());
}

void PanelEditor::checkForm()
{
    QString why = m_source.whyNoChange();
    const Panel panel = this->panel();
    if (why.isEmpty() && panel.title.isEmpty())
        why = tr("A panel needs a title.");
    if (why.isEmpty() && panel.queries.empty())
        why = tr("A panel needs a query.");
    if (why.isEmpty() && panel.connection.isEmpty())
        why = tr("Add a connection in the settings first.");
    if (why.isEmpty())
        why = m_thresholds->problem();
    setAvailable(m_save, why);
}

void PanelEditor::preview()
{
    const auto asked = connection();
    const Panel panel = this->panel();
    const quint64 round = ++m_round;
    if (!asked || panel.queries.empty())
        return;
    auto contents = std::make_shared<ChartContents>();
    contents->unit = panel.unit;
    for (const PanelThreshold &each : panel.thresholds)
        contents->thresholds.push_back(
            {each.value, tr("threshold %1").arg(valueText(each.value, panel.unit)), each.isUpper});
    const TimeSpan span = m_window.whole();
    const auto step = chartStep(span, kPreviewPixels, 15s);
    for (const QueryFields &fields : m_queries) {
        const PanelQuery query{fields.query->toPlainText().trimmed(), fields.legend->text().trimmed()};
        if (query.expression.isEmpty())
            continue;
        m_source.desk()
            .chart({*asked, query.expression, span, step})
            .then(this, [this, round, contents, query, box = fields.box](Result<service::ChartAnswer> answer) {
                const auto found = std::ranges::find(m_queries, box, &QueryFields::box);
                if (round != m_round || found == m_queries.end())
                    return;
                if (!answer) {
                    const auto at = queryPosition(answer.error().where);
                    found->query->setProblem(answer.error().sentence, at);
                    found->problem->setProblem(
                        at ? tr("Line %1, column %2: %3").arg(at->line).arg(at->column).arg(answer.error().sentence)
                           : answer.error().sentence);
                    return;
                }
                found->query->setProblem({}, {});
                found->problem->setProblem({});
                std::vector<Labels> labels;
                for (const service::ChartSeries &each : answer->series)
                    labels.push_back(each.labels);
                const QStringList names = seriesNames(query.legend, query.expression, labels);
                for (std::size_t i = 0; i < answer->series.size(); ++i)
                    contents->lines.push_back(
                        {names[static_cast<qsizetype>(i)], std::move(answer->series[i].samples), {}});
                m_preview->setStanding(contents->lines.empty()
                                           ? ChartStanding{ChartStanding::Kind::Empty,
                                                           tr("The server has no values for this in the time shown.")}
                                           : ChartStanding{});
                m_preview->setContents(*contents);
            });
    }
}

} // namespace slipway::ui
