using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Rules.Consistency.Binding;

/// <summary>Why a part of the schema cannot be used, at its place in the file.</summary>
internal sealed record SchemaProblem(TextSpan Span, LocalizableString Message);
