// TimelineBrowser
