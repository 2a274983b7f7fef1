// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/template_form/list_part.h"

namespace slipway::ui {

/// What has to be true before a phase may end.
class CriteriaPart : public FlatPart<TemplateSpec::Criterion>
{
    Q_OBJECT

public:
    explicit CriteriaPart(TemplateDocument &document, QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::vector<TemplateSpec::Criterion> *listOf(TemplateSpec &spec) const override;
    [[nodiscard]] TemplateSpec::Criterion fresh(const TemplateSpec &spec) const override;
    [[nodiscard]] QStringList columnsOf(const TemplateSpec::Criterion &criterion) const override;
    void fillFields(const TemplateSpec &spec) override;
    [[nodiscard]] QString heading(const TemplateSpec &spec) const override;

private:
    void setKind(TemplateSpec &spec, const QString &kind) const;
    /// A setter of a value of the condition; an empty text, or the least number, takes it out.
    [[nodiscard]] auto textOf(const QString &key);
    [[nodiscard]] auto shareOf(const QString &key);
    [[nodiscard]] auto numberOf(const QString &key, int none);
    void showKind(CriterionKind kind);
    void fillCondition(const TemplateSpec &spec, const TemplateSpec::Criterion &criterion);

    QLineEdit *m_title;
    QComboBox *m_kind;
    QLineEdit *m_threshold;
    QComboBox *m_counted;
    QSpinBox *m_percent;
    QSpinBox *m_days;
    QComboBox *m_rehearsedOn;
    QComboBox *m_check;
    QLineEdit *m_branch;
    QComboBox *m_job;
    QLineEdit *m_suite;
    QSpinBox *m_failures;
    QLineEdit *m_passing;
    QLineEdit *m_notSkipped;
    QLineEdit *m_coverage;
    QSpinBox *m_age;
    MeasuredFields *m_measured;
    RoleBox *m_owner;
    QCheckBox *m_blocking;
};

/// Whose decision a phase needs before it may end.
class SignoffsPart : public FlatPart<TemplateSpec::Signoff>
{
    Q_OBJECT

public:
    explicit SignoffsPart(TemplateDocument &document, QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::vector<TemplateSpec::Signoff> *listOf(TemplateSpec &spec) const override;
    [[nodiscard]] TemplateSpec::Signoff fresh(const TemplateSpec &spec) const override;
    [[nodiscard]] QStringList columnsOf(const TemplateSpec::Signoff &signoff) const override;
    void fillFields(const TemplateSpec &spec) override;
    [[nodiscard]] QString heading(const TemplateSpec &spec) const override;

private:
    RoleBox *m_role;
    QSpinBox *m_quorum;
    QLineEdit *m_due;
    QComboBox *m_duties;
};

} // namespace slipway::ui
