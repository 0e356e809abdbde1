using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Rules.Messages;

namespace PretrainGen.Generator.Rules.Values;

/// <summary>A cell can be read as the schema says.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class CellMatchesColumnType()
    : CellFaultRule(Descriptors.PTG2001_CellMatchesColumnType, CellFault.WrongType, (expected, _) => Message.Plain(expected));
