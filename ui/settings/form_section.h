// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"

class QFormLayout;
class QVBoxLayout;

namespace slipway::ui {

/// A section that is one form, whose fields take effect at once.
class FormSection : public Section
{
    Q_OBJECT

protected:
    FormSection(service::Session &session, const QString &heading, const QString &sentence, QWidget *parent);

    void addField(const QString &label, QWidget *field, const QString &hint = {});
    /// Below the fields.
    [[nodiscard]] QVBoxLayout *below() const { return m_below; }

private:
    QFormLayout *m_form;
    QVBoxLayout *m_below;
};

} // namespace slipway::ui
