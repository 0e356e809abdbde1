using System.Globalization;
using System.Resources;

namespace PretrainGen.Generator.Rules.Messages;

/// <summary>The texts of all messages, in every language there is.</summary>
internal static class MessageText
{
    public static ResourceManager Messages { get; } = new("PretrainGen.Generator.Rules.Messages.Messages", typeof(MessageText).Assembly);

    /// <summary>The text of a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="language">A culture; without one, the resource manager takes the one of the user interface.</param>
    public static string Find(string key, IFormatProvider? language) => Messages.GetString(key, language as CultureInfo) ?? key;
}
