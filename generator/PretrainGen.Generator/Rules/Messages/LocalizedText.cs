using System.Globalization;
using Microsoft.CodeAnalysis;

namespace PretrainGen.Generator.Rules.Messages;

/// <summary>A text whose language is chosen when it is shown. Its arguments may be such texts, too.</summary>
internal sealed class LocalizedText(string key, object[] arguments) : LocalizableString
{
    /// <inheritdoc/>
    protected override string GetText(IFormatProvider? formatProvider)
    {
        // Without a culture the resource manager takes the one of the user interface.
        var format = MessageText.Messages.GetString(key, formatProvider as CultureInfo) ?? key;
        return arguments.Length == 0 ? format : string.Format(formatProvider, format, arguments);
    }

    /// <inheritdoc/>
    protected override bool AreEqual(object? other) => other is LocalizedText text && text.Key == key && text.Arguments.SequenceEqual(arguments);

    /// <inheritdoc/>
    protected override int GetHash() => key.GetHashCode();

    private string Key => key;

    private object[] Arguments => arguments;
}
