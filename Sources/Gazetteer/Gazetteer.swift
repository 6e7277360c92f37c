/// What is known of states, their leaders, places and organisations without reading an article.
public enum Gazetteer {
}
