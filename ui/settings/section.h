// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/session_widget.h"

#include <QIcon>

#include <functional>

namespace slipway::ui {

/// One section of the settings: a list with a form, or a form alone.
class Section : public SessionWidget
{
    Q_OBJECT

public:
    using SessionWidget::SessionWidget;

    /// Reads again what is shown; what is being edited stays.
    virtual void refresh() = 0;
    /// Shows that thing; null: whatever is shown.
    virtual void focusOn(const Uuid &id) { Q_UNUSED(id); }
    /// Something was typed and waits for Save or Discard.
    [[nodiscard]] virtual bool isDirty() const { return false; }
    /// Saves what was typed and calls `then`; what cannot be saved stays, with the reason beside it.
    virtual void saveThen(std::function<void()> then) { then(); }
    /// Begins a new thing, where the section has a list.
    virtual void beginNew() {}
};

} // namespace slipway::ui
