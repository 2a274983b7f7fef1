// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/template_form/list_part.h"

namespace slipway::ui {

/// The CI jobs that a release from the template names.
class JobsPart : public FlatPart<TemplateSpec::Job>
{
    Q_OBJECT

public:
    explicit JobsPart(TemplateDocument &document, QWidget *parent = nullptr);

    /// The names there are to choose from.
    void setChoices(const QStringList &environments, const QStringList &connections);

protected:
    [[nodiscard]] std::vector<TemplateSpec::Job> *listOf(TemplateSpec &spec) const override;
    [[nodiscard]] TemplateSpec::Job fresh(const TemplateSpec &spec) const override;
    [[nodiscard]] QStringList columnsOf(const TemplateSpec::Job &job) const override;
    void fillFields(const TemplateSpec &spec) override;

private:
    void setName(TemplateSpec &spec, const QString &name) const;

    QLineEdit *m_name;
    QComboBox *m_purpose;
    QComboBox *m_phase;
    QComboBox *m_environment;
    QComboBox *m_connection;
    QLineEdit *m_job;
    QLineEdit *m_ref;
    QLineEdit *m_pattern;
    QPlainTextEdit *m_parameters;
};

/// The minute plan of the cut-over.
class RunbookPart : public FlatPart<TemplateSpec::Step>
{
    Q_OBJECT

public:
    explicit RunbookPart(TemplateDocument &document, QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::vector<TemplateSpec::Step> *listOf(TemplateSpec &spec) const override;
    [[nodiscard]] TemplateSpec::Step fresh(const TemplateSpec &spec) const override;
    [[nodiscard]] ItemPath add(TemplateSpec &spec, const ItemPath &behind) const override;
    [[nodiscard]] QStringList columnsOf(const TemplateSpec::Step &step) const override;
    void fillFields(const TemplateSpec &spec) override;

private:
    void setKind(TemplateSpec &spec, const QString &kind) const;
    void setWaits(TemplateSpec &spec, const QStringList &rows) const;

    QLineEdit *m_title;
    QComboBox *m_kind;
    QComboBox *m_job;
    RoleBox *m_role;
    QSpinBox *m_start;
    QSpinBox *m_minutes;
    CheckList *m_waits;
    QPlainTextEdit *m_body;
};

/// The gates that are left out, and made up for after shipping.
class SkipsPart : public FlatPart<TemplateSpec::Skip>
{
    Q_OBJECT

public:
    explicit SkipsPart(TemplateDocument &document, QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::vector<TemplateSpec::Skip> *listOf(TemplateSpec &spec) const override;
    [[nodiscard]] TemplateSpec::Skip fresh(const TemplateSpec &spec) const override;
    [[nodiscard]] QStringList columnsOf(const TemplateSpec::Skip &skip) const override;
    void fillFields(const TemplateSpec &spec) override;

private:
    QLineEdit *m_gate;
    QLineEdit *m_reason;
    RoleBox *m_owner;
    QLineEdit *m_due;
    QCheckBox *m_required;
};

} // namespace slipway::ui
