using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Rules.Messages;

namespace PretrainGen.Generator.Rules.Values;

/// <summary>A value keeps to the constraints of its column.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ValueMeetsConstraints()
    : CellFaultRule(Descriptors.PTG2004_ValueMeetsConstraints, CellFault.ConstraintViolated, (expected, _) => Message.Plain(expected));
