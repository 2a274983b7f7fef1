// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/session.h"
#include "ui/palette/palette_entry.h"

#include <QCoreApplication>
#include <QSet>

namespace slipway::ui {

/// What the palette can find beside the contents of the workspace.
struct PaletteOffer {
    QList<QAction *> actions;
    std::vector<PalettePlace> places;
    std::vector<PalettePlace> recent; ///< the latest first
};

/// Finds the lines of the palette for a text. Made anew each time the palette is opened.
class PaletteSource
{
    Q_DECLARE_TR_FUNCTIONS(slipway::ui::PaletteSource)

public:
    /// @param session outlives the source
    PaletteSource(service::Session &session, PaletteOffer offer);

    /// Lines that match, grouped by section: of releases visited lately and of active ones first. A long section ends with
    /// a line that shows the rest. For an empty text: recent places, actions, pages.
    /// @param expanded titles of sections shown as a whole
    [[nodiscard]] std::vector<PaletteEntry> find(const QString &text, const QSet<QString> &expanded = {}) const;
    /// Where one can go to and what one can do in a release.
    [[nodiscard]] std::vector<PaletteEntry> about(ReleaseId release, const QString &title, const QString &text) const;

private:
    /// Something the settings keep.
    struct Thing {
        QString section;
        QString title;
        QString detail;
        QString icon;
        Route route;
    };

    void readThings();
    using Expanded = QSet<QString>;
    void addReleases(std::vector<PaletteEntry> &found, const QString &text, const Expanded &expanded) const;
    void addActions(std::vector<PaletteEntry> &found, const QString &text, const Expanded &expanded) const;
    void addHits(std::vector<PaletteEntry> &found, const QString &text, const Expanded &expanded) const;
    void addThings(std::vector<PaletteEntry> &found, const QString &text, const Expanded &expanded) const;
    /// Adds the first `most` lines of a section of `all` lines, and one for the rest.
    void addPart(std::vector<PaletteEntry> &found, std::vector<PaletteEntry> part, std::size_t most, std::size_t all,
                 const Expanded &expanded) const;
    /// 0: visited lately, then under way, ahead, over.
    [[nodiscard]] int distanceOf(ReleaseId release, ReleaseState state) const;
    void addPlaces(std::vector<PaletteEntry> &found, const std::vector<PalettePlace> &places, const QString &section,
                   const QString &text) const;
    [[nodiscard]] std::vector<service::ReleaseRow> releasesFor(const QString &text, bool all) const;
    [[nodiscard]] QString releaseDetail(const service::ReleaseRow &row) const;

    service::Session &m_session;
    PaletteOffer m_offer;
    std::vector<Thing> m_things;
    QByteArray m_zone; ///< of the acting person
};

} // namespace slipway::ui
