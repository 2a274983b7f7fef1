// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/canvas_accessible.h"

#include "ui/calendar/calendar_canvas.h"
#include "ui/calendar/calendar_text.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace slipway::ui::calendar {

namespace {

/// A bar, a freeze or an imported event, by what stays the same when the page changes.
struct EntryKey {
    EntryKind kind = EntryKind::Release;
    Uuid id;
    Instant from; ///< tells the occurrences of an event apart

    bool operator==(const EntryKey &) const = default;
};

std::size_t qHash(const EntryKey &key, std::size_t seed = 0)
{
    return qHashMulti(seed, static_cast<int>(key.kind), key.id, toUnixMilliseconds(key.from));
}

template <class Entries>
int placeOf(const Entries &entries, const Uuid &id)
{
    const auto found = std::ranges::find(entries, id, [](const auto &each) { return each.id.value; });
    return found == entries.end() ? -1 : static_cast<int>(found - entries.begin());
}

int placeOf(const CalendarCanvas &canvas, const EntryKey &key)
{
    const service::CalendarPage &page = canvas.page();
    if (key.kind == EntryKind::Hold) {
        const auto found = std::ranges::find(canvas.holds(), key.id, &CalendarHold::id);
        return found == canvas.holds().end() ? -1 : static_cast<int>(found - canvas.holds().begin());
    }
    if (key.kind == EntryKind::Release)
        return placeOf(page.releases, key.id);
    if (key.kind == EntryKind::Freeze)
        return placeOf(page.freezes, key.id);
    const auto found = std::ranges::find_if(page.notes, [&](const service::CalendarNote &note) {
        return note.id.value == key.id && note.span.from == key.from;
    });
    return found == page.notes.end() ? -1 : static_cast<int>(found - page.notes.begin());
}

/// One entry. Becomes invalid when the page no longer has it.
class EntryAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    EntryAccessible(CalendarCanvas *canvas, EntryKey key) : m_canvas(canvas), m_key(key) {}

    [[nodiscard]] const EntryKey &key() const { return m_key; }
    [[nodiscard]] int index() const { return m_canvas ? placeOf(*m_canvas, m_key) : -1; }
    [[nodiscard]] bool isRelease() const { return m_key.kind == EntryKind::Release; }

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
        if (at < 0 || (kind != QAccessible::Name && kind != QAccessible::Description))
            return {};
        const service::CalendarPage &page = m_canvas->page();
        const auto place = static_cast<std::size_t>(at);
        const QLocale locale = m_canvas->locale();
        const bool isName = kind == QAccessible::Name;
        switch (m_key.kind) {
        case EntryKind::Release:
            return isName ? text::accessibleName(page.releases[place]) : m_canvas->descriptionOf(at);
        case EntryKind::Freeze:
            return isName ? text::accessibleName(page.freezes[place]) : text::tip(page.freezes[place], locale);
        case EntryKind::Hold:
            return isName ? text::accessibleName(m_canvas->holds()[place], page.zone, locale)
                          : text::tip(m_canvas->holds()[place], page.zone, locale);
        case EntryKind::Note: break;
        }
        return isName ? text::accessibleName(page.notes[place], page.zone, locale)
                      : text::tip(page.notes[place], page.zone, locale);
    }

    QRect rect() const override
    {
        const int at = index();
        const QRect shown = at < 0 ? QRect() : m_canvas->entryRect(m_key.kind, at);
        return shown.isEmpty() ? QRect() : QRect(m_canvas->viewport()->mapToGlobal(shown.topLeft()), shown.size());
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        const int at = index();
        state.invalid = at < 0;
        state.focusable = isRelease();
        state.selectable = isRelease();
        state.offscreen = at < 0 || m_canvas->entryRect(m_key.kind, at).isEmpty();
        state.selected = isRelease() && at >= 0 && m_canvas->current() == at;
        state.focused = state.selected && m_canvas->hasFocus();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        const bool mayAct =
            type == QAccessible::ActionInterface && m_key.kind != EntryKind::Note && m_key.kind != EntryKind::Hold;
        return mayAct ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override
    {
        return isRelease() ? QStringList{pressAction(), showMenuAction(), setFocusAction()}
                           : QStringList{pressAction(), showMenuAction()};
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        const int at = index();
        if (at < 0)
            return;
        if (m_key.kind == EntryKind::Freeze) {
            if (name == pressAction())
                Q_EMIT m_canvas->freezeEditRequested({m_key.id});
            else if (name == showMenuAction())
                m_canvas->showFreezeMenu(at, m_canvas->entryRect(m_key.kind, at).center());
        } else if (name == pressAction()) {
            m_canvas->activate(at);
        } else if (name == showMenuAction()) {
            m_canvas->showBarMenu(at);
        } else if (name == setFocusAction()) {
            m_canvas->setFocus();
            m_canvas->setCurrent(at);
        }
    }

private:
    QPointer<CalendarCanvas> m_canvas;
    EntryKey m_key;
};

/// The list of entries: releases, freezes, events, held environments.
class CanvasAccessible : public QAccessibleWidget
{
public:
    explicit CanvasAccessible(CalendarCanvas *canvas) : QAccessibleWidget(canvas, QAccessible::List) {}
    ~CanvasAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override
    {
        const service::CalendarPage &page = canvas()->page();
        return static_cast<int>(page.releases.size() + page.freezes.size() + page.notes.size()
                                + canvas()->holds().size());
    }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const EntryKey key = keyAt(static_cast<std::size_t>(index));
        const auto known = m_children.constFind(key);
        if (known != m_children.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto *entry = new EntryAccessible(canvas(), key);
        m_children.insert(key, QAccessible::registerAccessibleInterface(entry));
        return entry;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *entry = dynamic_cast<const EntryAccessible *>(child);
        const int place = entry ? entry->index() : -1;
        return place < 0 ? -1 : place + firstOf(entry->key().kind);
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint point = canvas()->viewport()->mapFromGlobal(QPoint(x, y));
        if (!canvas()->viewport()->rect().contains(point))
            return nullptr;
        const CanvasHit hit = canvas()->hitAt(point);
        if (hit.release >= 0)
            return child(hit.release);
        if (hit.freeze >= 0)
            return child(firstOf(EntryKind::Freeze) + hit.freeze);
        if (hit.hold >= 0)
            return child(firstOf(EntryKind::Hold) + hit.hold);
        return hit.note >= 0 ? child(firstOf(EntryKind::Note) + hit.note) : nullptr;
    }

    QAccessibleInterface *focusChild() const override
    {
        return canvas()->hasFocus() ? child(canvas()->current()) : nullptr;
    }

private:
    [[nodiscard]] CalendarCanvas *canvas() const { return static_cast<CalendarCanvas *>(object()); }

    [[nodiscard]] int firstOf(EntryKind kind) const
    {
        const service::CalendarPage &page = canvas()->page();
        switch (kind) {
        case EntryKind::Release: return 0;
        case EntryKind::Freeze: return static_cast<int>(page.releases.size());
        case EntryKind::Hold: return static_cast<int>(page.releases.size() + page.freezes.size() + page.notes.size());
        case EntryKind::Note: break;
        }
        return static_cast<int>(page.releases.size() + page.freezes.size());
    }

    [[nodiscard]] EntryKey keyAt(std::size_t index) const
    {
        const service::CalendarPage &page = canvas()->page();
        if (index < page.releases.size())
            return {EntryKind::Release, page.releases[index].id.value, {}};
        index -= page.releases.size();
        if (index < page.freezes.size())
            return {EntryKind::Freeze, page.freezes[index].id.value, {}};
        index -= page.freezes.size();
        if (index < page.notes.size())
            return {EntryKind::Note, page.notes[index].id.value, page.notes[index].span.from};
        return {EntryKind::Hold, canvas()->holds()[index - page.notes.size()].id, {}};
    }

    mutable QHash<EntryKey, QAccessible::Id> m_children;
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
