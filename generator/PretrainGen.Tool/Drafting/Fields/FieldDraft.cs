using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Tool.Drafting.Fields;

/// <summary>A column and the field that says what was inferred of it.</summary>
/// <param name="Column">The column as it was inferred.</param>
/// <param name="Field">The field.</param>
/// <param name="IsExact">Whether the field reads every cell as it was read without it.</param>
internal sealed record FieldDraft(Column Column, SchemaField Field, bool IsExact);
