// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counting/announcement_joiner.h"
#include "models/counting/figure_numbers.h"
#include "models/storage/announcement_repository.h"
#include "models/storage/snapshot.h"

#include <QHash>

#include <memory>
#include <mutex>

namespace pledgeboard {

/// What joining changed in the tables of announcements, to be written by AnnouncementRepository::update().
struct AnnouncementChange {
    StoredAnnouncements previous;
    StoredAnnouncements next;
};

/// All of a workspace in memory but for the texts, with its announcements and the joiner that keeps them joined: a change costs what
/// it changes, and not what the workspace holds. The caller writes each change to the database and tells it here.
///
///     content.addArticle(article, figures);
///     content.join();
///     for (const AnnouncementChange &change : content.takeUnwritten())
///         AnnouncementRepository(connection).update(change.previous, change.next);
class WorkspaceContent
{
public:
    /// As the database has it. WorkspaceBroken where a figure belongs to no article or, unless joining is due, to no announcement.
    static Result<std::unique_ptr<WorkspaceContent>> read(Connection &connection);

    /// Whether the database is still in the state that this was read from or told of, and places are what they were.
    bool isOf(const QString &revision) const;
    void setRevision(const QString &revision) { m_revision = revision; }

    bool hasFigures() const { return !m_rowOf.isEmpty(); }
    void addArticle(const Article &article, const std::vector<Figure> &figures);
    /// Nothing where there is no such article.
    void removeArticle(const QString &articleId);
    /// These are the figures of the article from now on. A figure that was there keeps its announcement.
    void replaceFigures(const QString &articleId, const std::vector<Figure> &figures);
    /// After all that is in the article.
    void appendFigure(const QString &articleId, const Figure &figure);
    void removeFigure(const QString &figureId);
    /// Every decision in force, the first taken first.
    void setDecisions(std::vector<Decision> decisions);

    /// Of what humans called the same or different, the decisions that do not hold because newer ones say otherwise. Joins what is due.
    std::vector<Decision> overruled();
    /// The words of a figure; empty where there is none of that id.
    QString wordsOf(const QString &figureId) const;

    /// Joins what changed since the last time.
    void join();
    bool isJoined() const { return m_isJoined; }
    /// What join() changed and nobody has written yet, in order.
    std::vector<AnnouncementChange> takeUnwritten();
    /// The places that have colours, those that came with figures of late at the end.
    const QStringList &colouredPlaces() const { return m_colouredPlaces; }

    /// All of it as one state; joins first where that is due. The connection is asked for the texts of articles that are new or changed.
    Result<SnapshotPtr> snapshot(Connection &connection, const QString &workspaceName);

private:
    struct ArticleEntry {
        ArticleHeading heading; ///< without id: the position is free
        QString hash;
        std::vector<FigureRow> rows; ///< by position in the article
        /// What does not hold, by rows that count from the article's first; empty until somebody has looked.
        std::optional<std::vector<ArithmeticDoubt>> arithmetic;
    };

    struct Asked {
        FigureRow other = kNoRow;
        std::pair<QString, QString> ids;
        StoredDoubt doubt;
    };

    struct Row {
        std::shared_ptr<const Figure> asRead; ///< none: the row is free
        std::shared_ptr<const Figure> figure; ///< with what humans changed
        std::size_t article = 0;
        bool rejected = false;
        bool accepted = false;
        FigureNumbers numbers;
        std::optional<Membership> membership; ///< as the database has it once everything is written
        QString formerAnnouncement; ///< of a figure that is there again: where it belonged
        int announcement = -1; ///< position in m_announcements
        FigureRow toldBy = kNoRow;
        FigureRow revisedBy = kNoRow;
        FigureRow inside = kNoRow;
        std::vector<Asked> asked; ///< doubtful joins of which this is the first figure
    };

    WorkspaceContent() = default;
    Result<void> readArticles(Connection &connection);
    Result<void> readFigures(Connection &connection);
    Result<void> takeAnnouncements(StoredAnnouncements stored, bool joiningIsDue);

    void ensureJoiner();
    FigureInArticle inArticle(FigureRow row) const;
    std::size_t addHeading(const ArticleHeading &heading, const QString &hash);
    void putInOrder(std::size_t article);
    FigureRow addFigure(std::size_t article, const Figure &figure);
    void dropFigure(FigureRow row);
    void readNumbers(std::size_t article);
    FigureRow find(const FigureKey &key) const;
    void applyDecisions();
    void changeFigure(FigureRow row, Figure figure, bool rejected);
    void noteNewPlaces();

    QString idFor(const Group &group, const QSet<QString> &taken) const;
    void noteBefore(const Row &row, AnnouncementChange &change) const;
    void settle(const Group &group, int announcement, const QString &id, AnnouncementChange &change);
    void askAbout(const Group &group, AnnouncementChange &change);

    std::vector<FigureRow> rowsInOrder() const;
    Result<void> checkArithmetic(Connection &connection);
    void checkArithmeticOf(ArticleEntry &article, const QString &text);
    void addArticles(Snapshot &snapshot) const;
    void addFigures(Snapshot &snapshot, const std::vector<FigureRow> &rows) const;
    void addJoins(Snapshot &snapshot, const std::vector<FigureRow> &rows) const;
    std::vector<ArithmeticDoubt> arithmeticDoubts() const;
    std::vector<DoubtfulPart> doubtfulParts(const Snapshot &snapshot, const std::vector<FigureRow> &rows) const;

    QString m_revision;
    const void *m_gazetteer = nullptr; ///< the places that it was read with
    std::vector<ArticleEntry> m_articles;
    std::vector<std::size_t> m_freeArticles;
    std::vector<std::size_t> m_order; ///< articles as a snapshot has them
    QHash<QString, std::size_t> m_articleOf;
    std::vector<Row> m_rows; ///< by row of the joiner
    QHash<QString, FigureRow> m_rowOf;
    std::vector<Decision> m_given; ///< decisions as they are stored
    std::vector<Decision> m_decisions; ///< with the ids that the figures have now
    std::set<FigureRow> m_decided; ///< rows that decisions change or settle
    NumberReader m_numbers;
    QStringList m_colouredPlaces;
    std::vector<FigureRow> m_newRows; ///< of which the places may have no colours yet
    std::unique_ptr<AnnouncementJoiner> m_joiner; ///< none until somebody changes something
    QHash<QString, Announcement> m_stored; ///< by id, without their figures
    std::vector<Announcement> m_announcements; ///< by number of the joiner, else by position in which they were read
    QHash<QString, QString> m_former; ///< of figures that went since the last join: their announcement
    QSet<QString> m_left; ///< announcements that lost a figure since the last join
    bool m_isJoined = true;
    std::vector<AnnouncementChange> m_unwritten;
};

/// The content of one workspace, shared by all connections of this program to it, whatever their threads.
struct WorkspaceMemory {
    std::mutex mutex; ///< of whoever uses the content, for as long as that takes
    std::unique_ptr<WorkspaceContent> content; ///< none until somebody reads it, and after a change that failed
};

} // namespace pledgeboard
