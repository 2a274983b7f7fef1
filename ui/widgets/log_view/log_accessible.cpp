// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/log_view/log_accessible.h"

#include "ui/widgets/log_view/log_canvas.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <algorithm>

namespace slipway::ui {
namespace {

/// The row at a place of the viewport, whatever line stands there.
class LogRowAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    LogRowAccessible(LogCanvas *canvas, std::size_t place) : m_canvas(canvas), m_place(place) {}

    [[nodiscard]] int place() const { return static_cast<int>(m_place); }

    bool isValid() const override { return row().has_value(); }
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
        const auto at = row();
        return at && kind == QAccessible::Name ? m_canvas->spokenLine(at->line) : QString();
    }

    QRect rect() const override
    {
        const auto at = row();
        if (!at)
            return {};
        const QRect shown = m_canvas->rectOf(*at);
        return {m_canvas->viewport()->mapToGlobal(shown.topLeft()), shown.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        const auto at = row();
        state.invalid = !at;
        state.focusable = true;
        state.selectable = true;
        state.focused = at && m_canvas->hasFocus() && m_canvas->cursor().line == at->line;
        state.expandable = at && m_canvas->lines().foldAt(at->line);
        state.collapsed = state.expandable && m_canvas->lines().isFolded(at->line);
        state.expanded = state.expandable && !state.collapsed;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override
    {
        const auto at = row();
        return at && m_canvas->lines().foldAt(at->line) ? QStringList{pressAction(), setFocusAction()}
                                                        : QStringList{setFocusAction()};
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        const auto at = row();
        if (!at)
            return;
        m_canvas->setFocus();
        m_canvas->goTo({at->line, 0});
        if (name == pressAction())
            m_canvas->setFolded(at->line, !m_canvas->lines().isFolded(at->line));
    }

private:
    [[nodiscard]] std::optional<LogRow> row() const
    {
        if (!m_canvas)
            return std::nullopt;
        const std::vector<LogRow> rows = m_canvas->rows();
        return m_place < rows.size() ? std::optional(rows[m_place]) : std::nullopt;
    }

    QPointer<LogCanvas> m_canvas;
    std::size_t m_place;
};

class LogCanvasAccessible : public QAccessibleWidget
{
public:
    explicit LogCanvasAccessible(LogCanvas *canvas) : QAccessibleWidget(canvas, QAccessible::List) {}
    ~LogCanvasAccessible() override
    {
        for (const QAccessible::Id id : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(canvas()->rows().size()); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_children.size() <= static_cast<std::size_t>(index))
            m_children.push_back(
                QAccessible::registerAccessibleInterface(new LogRowAccessible(canvas(), m_children.size())));
        return QAccessible::accessibleInterface(m_children[static_cast<std::size_t>(index)]);
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *row = dynamic_cast<const LogRowAccessible *>(child);
        return row ? row->place() : -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint point = canvas()->viewport()->mapFromGlobal(QPoint(x, y));
        const std::vector<LogRow> rows = canvas()->rows();
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (canvas()->rectOf(rows[i]).contains(point))
                return child(static_cast<int>(i));
        return nullptr;
    }

    QAccessibleInterface *focusChild() const override { return canvas()->hasFocus() ? child(cursorRow()) : nullptr; }

    [[nodiscard]] int cursorRow() const
    {
        const std::vector<LogRow> rows = canvas()->rows();
        const auto found = std::ranges::find(rows, canvas()->cursor().line, &LogRow::line);
        return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
    }

private:
    [[nodiscard]] LogCanvas *canvas() const { return static_cast<LogCanvas *>(object()); }

    mutable std::vector<QAccessible::Id> m_children;
};

QAccessibleInterface *makeLogInterface(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<LogCanvas *>(object);
    return canvas ? new LogCanvasAccessible(canvas) : nullptr;
}

} // namespace

void installLogAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeLogInterface);
        return true;
    }();
    Q_UNUSED(isInstalled);
}

void tellLogCursor(LogCanvas *canvas)
{
    if (!QAccessible::isActive() || !canvas->hasFocus())
        return;
    const auto *interface = dynamic_cast<LogCanvasAccessible *>(QAccessible::queryAccessibleInterface(canvas));
    const int row = interface ? interface->cursorRow() : -1;
    if (row < 0)
        return;
    QAccessibleEvent event(canvas, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

} // namespace slipway::ui
