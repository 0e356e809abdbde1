using System.Globalization;
using PretrainGen.Generator.Rules.Messages;

namespace PretrainGen.CodeFixes;

/// <summary>What editors offer fixes as.</summary>
internal static class FixTitle
{
    /// <summary>"Replace with 'BERT'": the name is quoted as messages quote it, so that it cannot pass for anything else.</summary>
    public static string Replace(string name) => InLanguageOfEditor("Fix_Replace", QuotedName.Of(name));

    /// <summary>"Use Model.BERT".</summary>
    public static string Use(string member) => InLanguageOfEditor("Fix_Use", member);

    private static string InLanguageOfEditor(string key, string argument) =>
        string.Format(CultureInfo.InvariantCulture, MessageText.Find(key, language: null), argument);
}
