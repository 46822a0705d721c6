// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"
#include "models/domain/kind.h"

#include <QString>

#include <vector>

namespace pledgeboard {

/// An announcement that a made-up press tells of. Made without a look at how joining works.
struct MadeAnnouncement {
    bool isJobs = false;
    std::vector<std::int64_t> amounts; ///< heads or pence, as they were changed in the course of time: the last is true
    int whole = -1; ///< the announcement that it is a part of
    QString region; ///< of its place
};

/// A number that an article of the made-up press tells.
struct MadeTelling {
    int article = 0;
    int announcement = 0;
    std::int64_t amount = 0; ///< as the article puts it, which may be rounded
};

/// 300 articles that tell of 60 announcements: firms' pledges of jobs and money, revisions of them in two or three steps, additional
/// pledges of the same firm, programmes with firms that have a share in them; names, places (city or city region), bounds and
/// wordings vary.
struct MadeSet {
    std::vector<MadeAnnouncement> announcements;
    std::vector<Article> articles; ///< text and publication date are set
    std::vector<MadeTelling> tellings;
};

MadeSet madeSet(unsigned seed);

} // namespace pledgeboard
