using System.Resources;
using Microsoft.CodeAnalysis;

namespace PretrainGen.Generator.Rules.Messages;

/// <summary>What the rules say, in the language of whoever reads it.</summary>
internal static class MessageText
{
    /// <summary>The texts in every language there is.</summary>
    public static ResourceManager Messages { get; } = new("PretrainGen.Generator.Rules.Messages.Messages", typeof(MessageText).Assembly);

    /// <summary>The text of a key, with its places filled. As an argument of another text it is put into the same language.</summary>
    public static LocalizableString Of(string key, params object[] arguments) => new LocalizedText(key, arguments);
}
