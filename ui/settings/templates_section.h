// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/entities.h"
#include "core/release/template_spec.h"
#include "ui/settings/list_section.h"

class QTabWidget;
class QTreeWidget;

namespace slipway::ui {

class CodeEditor;
class DiffView;
class TemplateDocument;
class TemplateForm;

/// Templates as a form and as highlighted YAML, with what they make and what was changed.
class TemplatesSection : public ListSection
{
    Q_OBJECT

public:
    explicit TemplatesSection(service::Session &session, QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::vector<SettingsRow> rows() override;
    void load(const Uuid &id) override;
    void save() override;
    void remove() override;

private:
    void fillTabs();
    void goToLine(int line);
    void showRead();
    void showOutline(const TemplateSpec &spec);
    void importFile();
    void exportFile();

    QTabWidget *m_tabs;
    CodeEditor *m_text;
    TemplateDocument *m_document;
    TemplateForm *m_form;
    QTreeWidget *m_outline;
    DiffView *m_changes;
    Label *m_verdict;
    Template m_template;
    std::optional<Uuid> m_shown;
    std::vector<Template> m_templates;
};

} // namespace slipway::ui
