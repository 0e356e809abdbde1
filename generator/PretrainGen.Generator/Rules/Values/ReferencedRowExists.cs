using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Rules.Messages;

namespace PretrainGen.Generator.Rules.Values;

/// <summary>A cell that names a row names one that exists.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ReferencedRowExists()
    : CellFaultRule(Descriptors.PTG2008_ReferencedRowExists, CellFault.DanglingReference, Message.DidYouMean);
