// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/template_form/list_part.h"

namespace slipway::ui {

/// What the template is called, when a release from it starts, and where it ships.
class GeneralPart : public FormPart
{
    Q_OBJECT

public:
    explicit GeneralPart(TemplateDocument &document, QWidget *parent = nullptr);

    /// The names of the environments there are.
    void setEnvironments(const QStringList &names);

protected:
    void fill(const TemplateSpec &spec) override;

private:
    QLineEdit *m_name;
    QPlainTextEdit *m_description;
    QLineEdit *m_start;
    QComboBox *m_environment;
    CheckList *m_bookings;
    QCheckBox *m_mayCoordinatorSign;
    QStringList m_environments;
};

/// Named dates.
class MilestonesPart : public FlatPart<TemplateSpec::Milestone>
{
    Q_OBJECT

public:
    explicit MilestonesPart(TemplateDocument &document, QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::vector<TemplateSpec::Milestone> *listOf(TemplateSpec &spec) const override;
    [[nodiscard]] TemplateSpec::Milestone fresh(const TemplateSpec &spec) const override;
    [[nodiscard]] QStringList columnsOf(const TemplateSpec::Milestone &milestone) const override;
    void fillFields(const TemplateSpec &spec) override;

private:
    void setName(TemplateSpec &spec, const QString &name) const;
    void setKey(TemplateSpec &spec, const QString &key) const;

    QLineEdit *m_name;
    QLineEdit *m_rule;
    QLineEdit *m_key;
};

/// The stages, in their order.
class PhasesPart : public FlatPart<TemplateSpec::Phase>
{
    Q_OBJECT

public:
    explicit PhasesPart(TemplateDocument &document, QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::vector<TemplateSpec::Phase> *listOf(TemplateSpec &spec) const override;
    [[nodiscard]] TemplateSpec::Phase fresh(const TemplateSpec &spec) const override;
    [[nodiscard]] QStringList columnsOf(const TemplateSpec::Phase &phase) const override;
    void fillFields(const TemplateSpec &spec) override;

private:
    void setName(TemplateSpec &spec, const QString &name) const;

    QLineEdit *m_name;
    QLineEdit *m_start;
    QLineEdit *m_end;
};

} // namespace slipway::ui
