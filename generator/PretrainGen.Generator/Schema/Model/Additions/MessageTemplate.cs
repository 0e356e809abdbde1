using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Schema.Model.Additions;

/// <summary>A message with places that a row's cells are filled into.</summary>
/// <param name="Text">
/// The message as its author wrote it: <c>{Model}</c> is the cell of that column, <c>{{</c> and <c>}}</c> are braces.
/// </param>
/// <param name="Parts">The same in pieces.</param>
internal sealed record MessageTemplate(Located<string> Text, EquatableArray<MessagePart> Parts);
