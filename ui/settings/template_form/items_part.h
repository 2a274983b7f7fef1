// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/template_form/list_part.h"

namespace slipway::ui {

/// The checklist of a phase, with what is nested under its items.
class ItemsPart : public ListPart
{
    Q_OBJECT

public:
    explicit ItemsPart(TemplateDocument &document, QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::vector<Row> rows(const TemplateSpec &spec) const override;
    [[nodiscard]] ItemPath add(TemplateSpec &spec, const ItemPath &behind) const override;
    void remove(TemplateSpec &spec, const ItemPath &path) const override;
    [[nodiscard]] std::optional<ItemPath> moved(TemplateSpec &spec, const ItemPath &path, int by) const override;
    void fillFields(const TemplateSpec &spec) override;
    [[nodiscard]] QString heading(const TemplateSpec &spec) const override;

private:
    using Item = TemplateSpec::Item;

    [[nodiscard]] Item *currentIn(TemplateSpec &spec) const;
    template <class Value, class Set>
    [[nodiscard]] auto setting(Set set);
    [[nodiscard]] ItemPath addUnder(TemplateSpec &spec) const;
    void setDependencies(TemplateSpec &spec, const QStringList &places) const;
    void fillDependencies(const TemplateSpec &spec, const Item &item);

    QLineEdit *m_title;
    RoleBox *m_owner;
    QLineEdit *m_due;
    QCheckBox *m_required;
    QPlainTextEdit *m_body;
    CheckList *m_dependsOn;
    QToolButton *m_addUnder;
};

} // namespace slipway::ui
