using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Catalog;

namespace PretrainGen.Generator.Rules.Values;

/// <summary>A value keeps to the constraints of its column.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ValueKeepsWithinItsBounds()
    : CellFaultRule(Descriptors.PTG2004_ValueKeepsWithinItsBounds, CellFault.ConstraintViolated, Wording.Plain);
