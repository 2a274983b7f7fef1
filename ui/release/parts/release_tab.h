// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/release/parts/release_desk.h"

#include <QWidget>

namespace slipway::ui {

/// One tab of the release page. Shows the desk's release again whenever it was read, keeping selection, scroll and typing.
class ReleaseTab : public QWidget
{
    Q_OBJECT

public:
    explicit ReleaseTab(ReleaseDesk &desk, QWidget *parent = nullptr) : QWidget(parent), m_desk(desk) {}

    /// Takes over what the desk holds.
    virtual void showPage() = 0;
    /// Brings a thing to sight and begins what `intent` says.
    virtual void focusOn(const Uuid &, const QString &) {}
    /// Writes what was typed and not written yet.
    virtual void flush() {}
    /// Forgets what belongs to the last release.
    virtual void reset() {}
    /// The number behind the tab's name, as `31/44`; empty: none.
    [[nodiscard]] virtual QString count() const { return {}; }
    [[nodiscard]] virtual QWidget *firstFocus() { return this; }

Q_SIGNALS:
    /// count() is another one, as what the tab shows was read beside the window.
    void countChanged();

protected:
    [[nodiscard]] ReleaseDesk &desk() const { return m_desk; }

private:
    ReleaseDesk &m_desk;
};

} // namespace slipway::ui
