// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/queries.h"
#include "service/session.h"
#include "ui/new_release/ship_proposal.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

namespace slipway::ui {

/// What a new release would be: a date or a span with its name.
struct PreviewLine {
    enum class Kind : std::uint8_t { Start, Phase, Milestone, Ship };

    Kind kind = Kind::Phase;
    QString name;
    QString when;
    QString exact;

    bool operator==(const PreviewLine &) const = default;
};

/// The fields of a new release, what they lead to, and what is wrong with them. Knows no widgets.
class NewReleaseViewModel : public QObject
{
    Q_OBJECT

public:
    /// The wish as it is typed.
    struct Fields {
        ProductId product;
        QString version;
        std::optional<TemplateId> origin;
        QDate shipDay;
        QTime shipTime;
        QByteArray zone;
        std::optional<QDateTime> start; ///< wall time in `zone`; none: as the template says
        std::optional<PersonId> coordinator;
        std::optional<EnvironmentId> environment; ///< none: as the template says

        bool operator==(const Fields &) const = default;
    };

    /// @param session outlives the view model
    /// @param ship the day to ship on; invalid: the first from in two weeks on that is free and lets it start today or later
    NewReleaseViewModel(service::Session &session, QDate ship, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<Product> &products() const { return m_products; }
    [[nodiscard]] const std::vector<Template> &templates() const { return m_templates; }
    /// Release coordinators first, then by name.
    [[nodiscard]] const std::vector<Person> &people() const { return m_people; }
    [[nodiscard]] const std::vector<Environment> &environments() const { return m_places; }

    [[nodiscard]] service::Session &session() const { return m_session; }
    [[nodiscard]] const Fields &fields() const { return m_fields; }
    /// Another product brings its zone, the template and the time of its last release, and its next version.
    void setProduct(ProductId product);
    void setVersion(const QString &version);
    /// Everything but product and version.
    void setRest(const Fields &fields);
    /// Adds a product of that name and chooses it.
    void addProduct(const QString &name);

    /// What is wrong with the version; empty: nothing, or not typed yet.
    [[nodiscard]] const QString &versionProblem() const { return m_versionProblem; }
    /// What else is wrong.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// Why the product could not be added.
    [[nodiscard]] const QString &productProblem() const { return m_productProblem; }
    /// Why it cannot be created; empty: it can.
    [[nodiscard]] QString whyNotCreate() const;

    /// Start, phases, milestones and ship by time; empty while something is wrong.
    [[nodiscard]] std::vector<PreviewLine> previewLines() const;
    /// "31 items, 2 criteria, 3 sign-offs"
    [[nodiscard]] QString amountText() const;
    [[nodiscard]] std::vector<Conflict> conflicts() const;
    /// The next free time to ship at, when the present one is not free.
    [[nodiscard]] std::optional<Instant> freeSlot() const;
    /// "Mon 1 Feb 10:00"
    [[nodiscard]] QString freeSlotText() const;
    void useFreeSlot();
    /// Which of its dates lie in the past; empty: none.
    [[nodiscard]] QString pastText() const;
    /// When it would start, in the zone of the release.
    [[nodiscard]] std::optional<QDateTime> plannedStart() const;

    /// A preview or a ship date is still looked for.
    [[nodiscard]] bool isBusy() const { return m_delay.isActive() || m_asked > 0; }

    void create();

Q_SIGNALS:
    /// Fields were changed by something other than the setters' caller: a product, the free slot.
    void fieldsChanged();
    /// Lists to choose from are other ones.
    void choicesChanged();
    /// Preview or problems are other ones.
    void previewChanged();
    void created(slipway::ReleaseId id);

private:
    void readChoices();
    void takeFromLastRelease();
    void askForPreview();
    /// Looks for a better ship date while nobody chose one.
    void propose();
    void lookOn(int proposal, const ShipProposal &sofar);
    void takeProposal(Instant ship);
    /// The ship date was chosen: it is not proposed any more.
    void keepShip();
    void takePreview(int question, Result<service::NewReleasePreview> preview);
    void takeProblem(const Error &error);
    [[nodiscard]] service::CreateRelease wish() const;

    service::Session &m_session;
    std::vector<Product> m_products;
    std::vector<Template> m_templates;
    std::vector<Person> m_people;
    std::vector<Environment> m_places;
    Fields m_fields;
    QString m_proposed; ///< version that was filled in, not typed
    std::optional<service::NewReleasePreview> m_preview;
    QString m_versionProblem;
    QString m_problem;
    QString m_productProblem;
    QTimer m_delay;
    bool m_isShipProposed;               ///< filled in, not chosen
    std::optional<Fields> m_proposedFor; ///< what it was proposed for, without version and day
    int m_proposal = 0;                  ///< number of the search that counts
    int m_question = 0;                  ///< number of the preview asked for last; older answers are dropped
    int m_asked = 0;                     ///< questions without an answer yet
    bool m_isCreating = false;
};

} // namespace slipway::ui
