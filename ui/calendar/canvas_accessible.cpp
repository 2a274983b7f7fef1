// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/canvas_accessible.h"

#include "ui/calendar/calendar_canvas.h"
#include "ui/calendar/calendar_text.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace slipway::ui::calendar {

namespace {

/// One bar. Knows its release by id, so that it stays right, or becomes invalid, when the page changes.
class BarAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    BarAccessible(CalendarCanvas *canvas, ReleaseId release)
        : m_canvas(canvas)
        , m_release(release)
    {
    }

    [[nodiscard]] int index() const
    {
        if (!m_canvas)
            return -1;
        const auto &all = m_canvas->page().releases;
        const auto found = std::ranges::find(all, m_release, &service::CalendarRelease::id);
        return found == all.end() ? -1 : static_cast<int>(found - all.begin());
    }

    bool isValid() const override { return index() >= 0; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_canvas ? m_canvas->window()->windowHandle() : nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_canvas.data()); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text kind) const override
    {
        const int at = index();
        if (at < 0)
            return {};
        const auto &release = m_canvas->page().releases[static_cast<std::size_t>(at)];
        if (kind == QAccessible::Name)
            return text::accessibleName(release, m_canvas->locale());
        if (kind == QAccessible::Description)
            return text::tip(release, m_canvas->locale());
        return {};
    }

    QRect rect() const override
    {
        const int at = index();
        if (at < 0)
            return {};
        const QRect bar = m_canvas->barRect(at);
        return bar.isEmpty() ? QRect() : QRect(m_canvas->viewport()->mapToGlobal(bar.topLeft()), bar.size());
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        const int at = index();
        state.invalid = at < 0;
        state.focusable = true;
        state.selectable = true;
        state.offscreen = at < 0 || m_canvas->barRect(at).isEmpty();
        state.selected = at >= 0 && m_canvas->current() == at;
        state.focused = state.selected && m_canvas->hasFocus();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), showMenuAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        const int at = index();
        if (at < 0)
            return;
        if (name == pressAction())
            m_canvas->activate(at);
        else if (name == showMenuAction())
            m_canvas->showBarMenu(at);
        else if (name == setFocusAction()) {
            m_canvas->setFocus();
            m_canvas->setCurrent(at);
        }
    }

private:
    QPointer<CalendarCanvas> m_canvas;
    ReleaseId m_release;
};

class CanvasAccessible : public QAccessibleWidget {
public:
    explicit CanvasAccessible(CalendarCanvas *canvas)
        : QAccessibleWidget(canvas, QAccessible::List)
    {
    }
    ~CanvasAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(canvas()->page().releases.size()); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const ReleaseId release = canvas()->page().releases[static_cast<std::size_t>(index)].id;
        const auto known = m_children.constFind(release);
        if (known != m_children.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto *bar = new BarAccessible(canvas(), release);
        m_children.insert(release, QAccessible::registerAccessibleInterface(bar));
        return bar;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *bar = dynamic_cast<const BarAccessible *>(child);
        return bar ? bar->index() : -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint point = canvas()->viewport()->mapFromGlobal(QPoint(x, y));
        return canvas()->viewport()->rect().contains(point) ? child(canvas()->hitAt(point).release) : nullptr;
    }

    QAccessibleInterface *focusChild() const override
    {
        return canvas()->hasFocus() ? child(canvas()->current()) : nullptr;
    }

private:
    [[nodiscard]] CalendarCanvas *canvas() const { return static_cast<CalendarCanvas *>(object()); }

    mutable QHash<ReleaseId, QAccessible::Id> m_children;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<CalendarCanvas *>(object);
    return canvas ? new CanvasAccessible(canvas) : nullptr;
}

} // namespace

void installCanvasAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled);
}

} // namespace slipway::ui::calendar
