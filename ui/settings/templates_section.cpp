// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/templates_section.h"

#include "core/release/transitions.h"
#include "service/commands/workspace_commands.h"
#include "service/queries/queries.h"
#include "service/templates.h"
#include "ui/settings/cell_delegate.h"
#include "ui/settings/template_form/template_form.h"
#include "ui/theme/icon.h"
#include "ui/widgets/code_view/code_editor.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSaveFile>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

/// In the order of the tabs.
enum TemplateTab : std::uint8_t { FormTab, TextTab, OutlineTab, ChangesTab };

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
      m_document(new TemplateDocument(*m_text->document(), this)),
      m_form(new TemplateForm(*m_document)),
      m_outline(new QTreeWidget),
      m_changes(new DiffView),
      m_verdict(new Label({}, Type::Small, Token::Text2))
{
    fillTabs();
    m_verdict->setWordWrap(true);
    m_verdict->setObjectName(u"verdict"_s);
    auto *files = new QHBoxLayout;
    QPushButton *in = makeButton(tr("From a file…"), ButtonLook::Plain, this, icon(u"document-import"_s), true);
    connect(in, &QPushButton::clicked, this, &TemplatesSection::importFile);
    QPushButton *out = makeButton(tr("To a file…"), ButtonLook::Plain, this, icon(u"document-export"_s), true);
    connect(out, &QPushButton::clicked, this, &TemplatesSection::exportFile);
    files->addWidget(in);
    files->addWidget(out);
    files->addStretch(1);
    below()->addWidget(m_verdict);
    below()->addLayout(files);
    below()->addWidget(m_tabs, 1);
    connect(m_document, &TemplateDocument::changed, this, &TemplatesSection::touched);
    connect(m_document, &TemplateDocument::read, this, &TemplatesSection::showRead);
    connect(m_form, &TemplateForm::mistyped, this, &TemplatesSection::touched);
    connect(m_form, &TemplateForm::lineRequested, this, &TemplatesSection::goToLine);
}

void TemplatesSection::fillTabs()
{
    m_text->setObjectName(u"yaml"_s);
    m_text->setAccessibleName(tr("Template as YAML"));
    m_form->setAccessibleName(tr("Template as a form"));
    m_outline->setAccessibleName(tr("What a release gets"));
    m_outline->setHeaderLabels({tr("Phase, item, criterion, sign-off"), tr("Due"), tr("Who")});
    m_outline->setItemDelegate(new CellDelegate(m_outline));
    m_outline->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_changes->setAccessibleName(tr("Changes since the last save"));
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(u"templateTabs"_s);
    m_tabs->setAccessibleName(tr("Views of the template"));
    m_tabs->insertTab(FormTab, m_form, tr("Form"));
    m_tabs->insertTab(TextTab, m_text, tr("Text"));
    m_tabs->insertTab(OutlineTab, m_outline, tr("What it makes"));
    m_tabs->insertTab(ChangesTab, m_changes, tr("Changes"));
    m_tabs->setMinimumHeight(360);
    connect(m_tabs, &QTabWidget::currentChanged, m_document, &TemplateDocument::readNow);
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
    QStringList environments;
    for (const Environment &each : valueOr(session().queries().environments()))
        environments += each.name;
    QStringList connections;
    for (const CiConnection &each : valueOr(session().queries().connections()))
        connections += each.name;
    m_form->setNames(environments, connections);
    if (m_shown != id)
        m_tabs->setCurrentIndex(FormTab);
    if (m_shown != id || m_document->text() != text)
        m_document->open(text);
    m_shown = id;
    showRead();
}

void TemplatesSection::showRead()
{
    const int differing = m_changes->setTexts(m_template.body, m_document->text());
    m_tabs->setTabText(ChangesTab, differing ? tr("Changes (%1)").arg(differing) : tr("Changes"));
    m_text->setWrongLine(m_document->mistakenLine());
    if (const auto &spec = m_document->spec()) {
        m_verdict->setText(spec->description.isEmpty() ? tr("No mistakes") : spec->description);
        showOutline(*spec);
    } else {
        m_verdict->setText(tr("%1: %2").arg(m_document->mistake().where, m_document->mistake().sentence));
        m_outline->clear();
    }
}

void TemplatesSection::goToLine(int line)
{
    m_tabs->setCurrentIndex(TextTab);
    m_text->goToLine(line);
    m_text->setFocus(Qt::OtherFocusReason);
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
    m_document->readNow();
    if (!m_document->spec()) {
        goToLine(m_document->mistakenLine());
        return raise(m_document->mistake());
    }
    if (QWidget *field = m_form->wrongField()) {
        m_tabs->setCurrentIndex(FormTab);
        field->setFocus(Qt::OtherFocusReason);
        return raise({ErrorKind::BadInput,
                      tr("A field of the form has a mistake. Mend it, or discard it."),
                      field->accessibleName(),
                      {}});
    }
    Template saved = m_template;
    saved.name = m_document->spec()->name;
    saved.body = m_document->text();
    run(service::Save<Template>{saved}, [this](TemplateId id) {
        m_shown = id.value;
        ListSection::saved(id.value);
    });
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
    m_text->selectAll();
    m_text->insertPlainText(QString::fromUtf8(file.readAll()));
}

void TemplatesSection::exportFile()
{
    const QString name = QFileDialog::getSaveFileName(this, tr("Template to a file"), m_template.name + u".yaml"_s,
                                                      tr("YAML (*.yaml *.yml)"));
    if (name.isEmpty())
        return;
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_document->text().toUtf8()) < 0 || !file.commit())
        raise({ErrorKind::Storage, tr("The file cannot be written: %1.").arg(file.errorString()), name, {}});
}

} // namespace slipway::ui
