namespace PretrainGen.Generator.Rules.Messages;

/// <summary>Joins parts of sentences that are put into the reader's language later.</summary>
internal static class Phrase
{
    /// <summary>One of several.</summary>
    public static object Or(IEnumerable<object> parts) => parts.Aggregate((left, right) => MessageText.Of("Or", left, right));

    /// <summary>All of several.</summary>
    public static object And(IEnumerable<object> parts) => parts.Aggregate((left, right) => MessageText.Of("And", left, right));
}
