using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Schema.Model;

/// <summary>
/// A value of a schema, and where it is written in the file. Two are equal when their values are: a schema that was only moved is the same
/// schema.
/// </summary>
/// <param name="Value">The value.</param>
/// <param name="Span">
/// Its JSON token; of text, with the quotes. Empty at the file's start where a default is used for a value that is not there.
/// </param>
internal readonly record struct Located<T>(T Value, TextSpan Span)
{
    public bool Equals(Located<T> other) => EqualityComparer<T>.Default.Equals(Value, other.Value);

    public override int GetHashCode() => Value is null ? 0 : Value.GetHashCode();

    public override string ToString() => Value?.ToString() ?? "";
}
