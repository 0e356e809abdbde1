namespace PretrainGen.Generator.Schema.Model.Additions;

/// <summary>A piece of a message.</summary>
/// <param name="Text">The text, or the name of the column.</param>
/// <param name="IsColumn">Whether the row's cell of that column is inserted here.</param>
internal readonly record struct MessagePart(string Text, bool IsColumn);
