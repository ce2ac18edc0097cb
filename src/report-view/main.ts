import './fonts.css';
import '../ui/styles/base.css';
import './print.css';
import { mount } from 'svelte';
import { startTheme } from '../platform/theme';
import DamagedReport from './DamagedReport.svelte';
import { readReport } from './read-report';
import ReportPage from './ReportPage.svelte';

startTheme();
const target = document.getElementById('report')!;
try {
  mount(ReportPage, { target, props: readReport(document) });
} catch (error) {
  mount(DamagedReport, { target, props: { error } });
}
