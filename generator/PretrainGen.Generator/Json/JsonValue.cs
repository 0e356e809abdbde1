using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Json;

/// <summary>A JSON value, and where it stands.</summary>
/// <param name="Span">Its text, from its first character to its last; of a string, with the quotes.</param>
internal abstract record JsonValue(TextSpan Span)
{
    /// <summary>What the standard calls this kind of value.</summary>
    public abstract string TypeName { get; }
}
