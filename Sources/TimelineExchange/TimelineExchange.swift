// TimelineExchange
