// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/templates_section.h"

#include "core/release/transitions.h"
#include "service/commands/workspace_commands.h"
#include "service/queries/queries.h"
#include "service/templates.h"
#include "ui/theme/icon.h"
#include "ui/widgets/code_view/code_editor.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTabWidget>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

int lineIn(const QString &where)
{
    static const QRegularExpression number(u"(\\d+)$"_s);
    return number.match(where).captured(1).toInt();
}

void addItems(QTreeWidgetItem *parent, const std::vector<TemplateSpec::Item> &items)
{
    for (const TemplateSpec::Item &item : items) {
        const QString role = item.ownerRole.isEmpty() ? QString() : roleWord(item.ownerRole);
        auto *row = new QTreeWidgetItem(parent, {item.title, item.due, role});
        addItems(row, item.children);
    }
}

} // namespace

TemplatesSection::TemplatesSection(service::Session &session, QWidget *parent)
    : ListSection(
          session,
          {tr("Templates"), tr("Add template"), tr("New template"),
           tr("A template brings phases, items, criteria and sign-offs, with dates relative to the ship date.")},
          parent),
      m_tabs(new QTabWidget),
      m_text(new CodeEditor(u"YAML"_s)),
      m_outline(new QTreeWidget),
      m_changes(new DiffView),
      m_verdict(new Label({}, Type::Small, Token::Text2)),
      m_soon(new QTimer(this))
{
    m_text->setObjectName(u"yaml"_s);
    m_text->setAccessibleName(tr("Template as YAML"));
    m_outline->setAccessibleName(tr("What a release gets"));
    m_outline->setHeaderLabels({tr("Phase, item, criterion, sign-off"), tr("Due"), tr("Who")});
    m_outline->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_changes->setAccessibleName(tr("Changes since the last save"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Views of the template"));
    m_tabs->addTab(m_text, tr("Text"));
    m_tabs->addTab(m_outline, tr("What it makes"));
    m_tabs->addTab(m_changes, tr("Changes"));
    m_tabs->setMinimumHeight(360);
    m_verdict->setWordWrap(true);
    m_verdict->setObjectName(u"verdict"_s);
    auto *files = new QHBoxLayout;
    QPushButton *in = makeButton(tr("From a file…"), ButtonLook::Plain, this, icon(u"document-import"_s), true);
    connect(in, &QPushButton::clicked, this, &TemplatesSection::importFile);
    QPushButton *out = makeButton(tr("To a file…"), ButtonLook::Plain, this, icon(u"document-export"_s), true);
    connect(out, &QPushButton::clicked, this, &TemplatesSection::exportFile);
    files->addWidget(m_verdict, 1);
    files->addWidget(in);
    files->addWidget(out);
    below()->addLayout(files);
    below()->addWidget(m_tabs, 1);
    m_soon->setSingleShot(true);
    m_soon->setInterval(250);
    connect(m_soon, &QTimer::timeout, this, &TemplatesSection::check);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        touched();
        m_soon->start();
    });
}

std::vector<SettingsRow> TemplatesSection::rows()
{
    m_templates = valueOr(session().queries().templates());
    std::vector<SettingsRow> rows;
    for (const Template &each : m_templates) {
        const auto spec = service::checkTemplate(each.body.toUtf8());
        const QString second =
            spec ? tr("%n phase(s)", nullptr, static_cast<int>(spec->phases.size())) : tr("has mistakes");
        rows.push_back({each.id.value, each.name, second, {}, {}});
    }
    return rows;
}

void TemplatesSection::load(const Uuid &id)
{
    const auto found = std::ranges::find(m_templates, id, [](const Template &each) { return each.id.value; });
    m_template = found == m_templates.end() ? Template{} : *found;
    QString text = m_template.body;
    if (id.isNull()) {
        const auto shipped = service::shippedTemplates();
        text = shipped.empty() ? QString() : QString::fromUtf8(shipped.front());
    }
    m_text->setPlainText(text);
    m_tabs->setCurrentIndex(0);
    check();
}

void TemplatesSection::check()
{
    const QString text = m_text->toPlainText();
    const int differing = m_changes->setTexts(m_template.body, text);
    m_tabs->setTabText(2, differing ? tr("Changes (%1)").arg(differing) : tr("Changes"));
    const auto spec = service::checkTemplate(text.toUtf8());
    m_text->setWrongLine(spec ? 0 : lineIn(spec.error().where));
    if (spec) {
        m_verdict->setText(spec->description.isEmpty() ? tr("No mistakes") : spec->description);
        showOutline(*spec);
    } else {
        m_verdict->setText(tr("%1: %2").arg(spec.error().where, spec.error().sentence));
        m_outline->clear();
    }
}

void TemplatesSection::showOutline(const TemplateSpec &spec)
{
    m_outline->clear();
    for (const TemplateSpec::Milestone &milestone : spec.milestones)
        new QTreeWidgetItem(m_outline, {milestone.name, milestone.rule, tr("Milestone")});
    for (const TemplateSpec::Phase &phase : spec.phases) {
        auto *row = new QTreeWidgetItem(m_outline, {phase.name, phase.end, tr("Phase")});
        addItems(row, phase.items);
        for (const TemplateSpec::Criterion &criterion : phase.criteria)
            new QTreeWidgetItem(row, {criterion.title + u' ' + criterion.threshold, {}, tr("Criterion")});
        for (const TemplateSpec::Signoff &signoff : phase.signoffs)
            new QTreeWidgetItem(
                row, {tr("Sign-off: %1").arg(roleWord(signoff.role)), signoff.due, QString::number(signoff.quorum)});
    }
    m_outline->expandAll();
}

void TemplatesSection::save()
{
    const auto spec = service::checkTemplate(m_text->toPlainText().toUtf8());
    if (!spec) {
        m_tabs->setCurrentIndex(0);
        m_text->goToLine(lineIn(spec.error().where));
        return raise(spec.error());
    }
    Template saved = m_template;
    saved.name = spec->name;
    saved.body = m_text->toPlainText();
    run(service::Save<Template>{saved}, [this](TemplateId id) { ListSection::saved(id.value); });
}

void TemplatesSection::remove()
{
    run(service::Remove<Template>{m_template.id}, [this](service::Done) { removed(m_template.name); });
}

void TemplatesSection::importFile()
{
    const QString name =
        QFileDialog::getOpenFileName(this, tr("Template from a file"), {}, tr("YAML (*.yaml *.yml);;All files (*)"));
    if (name.isEmpty())
        return;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return raise({ErrorKind::BadInput, tr("The file cannot be read: %1.").arg(file.errorString()), name, {}});
    m_text->setPlainText(QString::fromUtf8(file.readAll()));
}

void TemplatesSection::exportFile()
{
    const QString name = QFileDialog::getSaveFileName(this, tr("Template to a file"), m_template.name + u".yaml"_s,
                                                      tr("YAML (*.yaml *.yml)"));
    if (name.isEmpty())
        return;
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_text->toPlainText().toUtf8()) < 0 || !file.commit())
        raise({ErrorKind::Storage, tr("The file cannot be written: %1.").arg(file.errorString()), name, {}});
}

} // namespace slipway::ui
