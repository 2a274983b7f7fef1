// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/template_form/template_document.h"

#include <QWidget>

class QPushButton;

namespace slipway::ui {

class FormPart;
class GeneralPart;
class GlyphLabel;
class JobsPart;
class Label;
class ListPart;
class PhasesPart;

/// A template as a form, in step with its text. While the text cannot be read the form is disabled and names the line.
class TemplateForm : public QWidget
{
    Q_OBJECT

public:
    /// @param document outlives the form
    explicit TemplateForm(TemplateDocument &document, QWidget *parent = nullptr);

    /// The names of the environments and CI connections there are.
    void setNames(const QStringList &environments, const QStringList &connections);
    /// A field whose contents the template does not take; null: none.
    [[nodiscard]] QWidget *wrongField() const;

Q_SIGNALS:
    /// Something was typed that the template does not take (yet).
    void mistyped();
    /// The line of the text with the mistake should be shown.
    void lineRequested(int line);

protected:
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBanner();
    void showDocument(bool byForm);
    void showBanner();
    void showPhase();

    TemplateDocument &m_document;
    GlyphLabel *m_sign = nullptr;
    Label *m_sentence = nullptr;
    QPushButton *m_goToLine = nullptr;
    QWidget *m_banner;
    QWidget *m_parts;
    GeneralPart *m_general;
    PhasesPart *m_phases;
    JobsPart *m_jobs;
    std::vector<ListPart *> m_phaseParts;
    std::vector<FormPart *> m_all;
};

} // namespace slipway::ui
